import type { Feature, FeatureCollection, GeoJSON, Geometry } from 'geojson';
import { ownTileZoom } from '../../src/finder/map-packs.ts';
import { readFarLakes, readFarSeas, readTidalRivers } from './far-water.ts';
import { readBorders, readCountyLines, readRivers, readStateLines } from './lines.ts';
import { readNames } from './names.ts';
import { readNearRivers, readNearWater } from './near-water.ts';

/** One kind of shape on the map and the zoom levels of the tiles that hold it. */
export interface Layer {
  kind: string;
  data: GeoJSON;
  from: number;
  to: number;
}

/** Reads everything that is drawn on the map. Water has one source far out and another close up; lakes and lesser rivers come in by and by. */
export async function readLayers(): Promise<Layer[]> {
  return [
    ...(await farWater()),
    ...(await nearWater()),
    { kind: 'county', data: readCountyLines(), from: 6, to: ownTileZoom },
    { kind: 'state', data: readStateLines(), from: 2, to: ownTileZoom },
    { kind: 'border', data: readBorders(), from: 2, to: ownTileZoom },
    ...places(),
  ];
}

/** The closest level whose tiles take water from the source for far out; the packs of closer ones hold no other tiles. */
const lastFar = 6;

async function farWater(): Promise<Layer[]> {
  const lakes = await readFarLakes();
  return [
    { kind: 'sea', data: await readFarSeas(), from: 0, to: lastFar },
    ...[3, 4, 5, 6].map((zoom) => ({
      kind: 'water',
      data: collection(lakes.filter(({ squareMeters }) => squareMeters > leastAt(zoom)).map(bare)),
      from: zoom,
      to: zoom,
    })),
    { kind: 'river', data: readRivers(), from: 3, to: lastFar },
  ];
}

async function nearWater(): Promise<Layer[]> {
  const { sea, water } = await readNearWater();
  const [from, to] = [lastFar + 1, ownTileZoom];
  return [
    { kind: 'sea', data: sea, from, to },
    { kind: 'water', data: water, from, to },
    { kind: 'tidal', data: await readTidalRivers(), from, to },
    { kind: 'river', data: await readNearRivers(3), from, to: from },
    { kind: 'river', data: await readNearRivers(4), from: to, to },
  ];
}

function places(): Layer[] {
  const names = readNames();
  return [2, 3, 4, 5, 6, 7, 8].map((zoom) => ({
    kind: 'place',
    // The last tiles serve all closer levels, where a state's name says nothing any more.
    data: collection(
      names.filter(({ properties }) =>
        zoom === ownTileZoom ? properties.kind !== 'state' : properties.zoom <= zoom,
      ),
    ),
    from: zoom,
    to: zoom,
  }));
}

/** Square meters of the smallest lake on a level's tiles: eight pixels at 40 degrees north. */
const leastAt = (zoom: number): number => 8 * (120_000 / 2 ** zoom) ** 2;

const bare = ({ geometry }: { geometry: Geometry }): Feature => ({
  type: 'Feature',
  properties: {},
  geometry,
});

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
