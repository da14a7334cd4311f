import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, TileType } from 'pmtiles';
import type { TileAddress } from '../../finder/map-packs.ts';
import type { MapTiles } from '../../finder/schema/map-tiles.ts';
import type { TileSource } from './map-source.ts';

type ReadTile = (at: TileAddress) => Promise<ArrayBuffer | undefined>;

/** Opens an operator's vector tiles; a PMTiles file that does not answer or holds pictures is an error. */
export async function openOperatorTiles(tiles: Exclude<MapTiles, { kind: 'raster' }>): Promise<TileSource> {
  if (tiles.kind === 'vector') return source(tiles.maxZoom, (at) => fetchTile(tiles.url, at));
  const file = new PMTiles(new URL(tiles.url, location.href).href);
  const { maxZoom, tileType } = await file.getHeader();
  if (tileType !== TileType.Mvt)
    throw new Error(
      `${tiles.url}: found tiles of type ${tileType}, expected vector tiles (type ${TileType.Mvt}).`,
    );
  return source(maxZoom, async ({ z, x, y }) => (await file.getZxy(z, x, y))?.data);
}

function source(maxZoom: number, read: ReadTile): TileSource {
  return {
    tileZoom: maxZoom,
    maxZoom,
    tile: async (at) => {
      const bytes = await read(at);
      return bytes && { layers: new VectorTile(new PbfReader(new Uint8Array(bytes))).layers, from: at };
    },
  };
}

/** A tile that a server does not have is an empty one. */
async function fetchTile(url: string, at: TileAddress): Promise<ArrayBuffer | undefined> {
  const address = url.replace(/\{([zxy])\}/g, (_, key: 'z' | 'x' | 'y') => String(at[key]));
  const response = await fetch(address);
  if (response.status === 404 || response.status === 204) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
