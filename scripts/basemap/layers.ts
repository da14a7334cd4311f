import type { Feature, FeatureCollection, GeoJSON, Geometry } from 'geojson';
import { readBorders, readCountyLines, readRivers, readStateLines } from './lines.ts';
import { readNames } from './names.ts';
import { readLakes, readSeas } from './water.ts';

/** One kind of shape on the map and the zoom levels of the tiles that hold it. */
export interface Layer {
  kind: string;
  data: GeoJSON;
  from: number;
  to: number;
}

/** Reads everything that is drawn on the map. Small lakes come in closer up; rivers, which are coarse lines, are left out again by the style sheet. */
export async function readLayers(): Promise<Layer[]> {
  const [lakes, names] = [await readLakes(), readNames()];
  return [
    { kind: 'sea', data: await readSeas(), from: 0, to: 8 },
    ...[3, 4, 5, 6, 7, 8].map((zoom) => ({
      kind: 'water',
      data: collection(lakes.filter(({ squareMeters }) => squareMeters > leastAt(zoom)).map(bare)),
      from: zoom,
      to: zoom,
    })),
    { kind: 'river', data: readRivers(), from: 3, to: 8 },
    { kind: 'county', data: readCountyLines(), from: 6, to: 8 },
    { kind: 'state', data: readStateLines(), from: 2, to: 8 },
    { kind: 'border', data: readBorders(), from: 2, to: 8 },
    ...[2, 3, 4, 5, 6, 7, 8].map((zoom) => ({
      kind: 'place',
      // The last tiles serve all closer levels, where a state's name says nothing any more.
      data: collection(
        names.filter(({ properties }) =>
          zoom === 8 ? properties.kind !== 'state' : properties.zoom <= zoom,
        ),
      ),
      from: zoom,
      to: zoom,
    })),
  ];
}

/** Square meters of the smallest lake on a level's tiles: eight pixels at 40 degrees north; the last tiles serve closer levels too. */
const leastAt = (zoom: number): number => (zoom === 8 ? 0 : 8 * (120_000 / 2 ** zoom) ** 2);

const bare = ({ geometry }: { geometry: Geometry }): Feature => ({
  type: 'Feature',
  properties: {},
  geometry,
});

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
