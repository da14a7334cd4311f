import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT, { type LegacyTile } from 'geojson-vt';

/** An operator's tile server on loopback and what it was asked for. */
export interface TileServer {
  origin: string;
  asked: string[];
  close(): Promise<void>;
}

/** Serves `/area.pmtiles` by ranges, `/{z}/{x}/{y}.pbf` and `/{z}/{x}/{y}.png`; each tile is the same. */
export async function serveTiles(): Promise<TileServer> {
  const asked: string[] = [];
  const tile = vectorTile();
  const archive = pmtiles(tile);
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else if (path === '/area.pmtiles' && range) {
      const part = archive.subarray(Number(range[1]), Number(range[2]) + 1);
      response.writeHead(206, {
        'Content-Range': `bytes ${range[1]}-${Number(range[1]) + part.length - 1}/${archive.length}`,
      });
      response.end(part);
    } else if (/^\/\d+\/\d+\/\d+\.pbf$/.test(path)) response.end(tile);
    else if (/^\/\d+\/\d+\/\d+\.png$/.test(path))
      response.setHeader('Content-Type', 'image/png').end(picture);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** A motorway, a lake and a name, in layers as Protomaps names them. */
function vectorTile(): Buffer {
  const shape = (properties: object, geometry: object) => {
    const data = { type: 'Feature', properties, geometry } as GeoJSON.Feature;
    return new GeoJSONVT(data).getTile(0, 0, 0) as LegacyTile;
  };
  const lake = [
    [
      [-90, 0],
      [0, 0],
      [0, 60],
      [-90, 0],
    ],
  ];
  const road = [
    [-170, -60],
    [170, 60],
  ];
  const layers = {
    water: shape({ kind: 'lake' }, { type: 'Polygon', coordinates: lake }),
    roads: shape({ kind: 'highway' }, { type: 'LineString', coordinates: road }),
    places: shape(
      { kind: 'locality', name: 'Testville', population_rank: 9 },
      { type: 'Point', coordinates: [60, 40] },
    ),
  };
  return Buffer.from(fromGeojsonVt(layers, { extent: 4096, version: 2 }));
}

/** The smallest archive of the format, version 3: one entry of the root directory stands for all tiles of levels 0 to 14. */
function pmtiles(tile: Buffer): Buffer {
  const tiles = (4 ** 15 - 1) / 3;
  const directory = Buffer.from([1, 0, tiles, tile.length, 1].flatMap(varint));
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const dataAt = header.length + directory.length;
  const places = [header.length, directory.length, dataAt, 0, dataAt, 0, dataAt, tile.length, tiles, 1, 1];
  for (const [at, value] of places.entries()) header.writeBigUInt64LE(BigInt(value), 8 + at * 8);
  // Clustered; directories and tiles not compressed; vector tiles; levels 0 to 14
  header.set([1, 1, 1, 1, 0, 14], 96);
  return Buffer.concat([header, directory, tile]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

/** One pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
