import type { LngLat } from '../../finder/geo.ts';
import { placeLayers } from './map-kinds.ts';
import type { FoundTile } from './map-source.ts';

/** A name on the map. */
export interface Place {
  name: string;
  isState: boolean;
  /** The first zoom level at which it may stand on the map */
  zoom: number;
  /** Which of two names that are in each other's way stays: the lower number */
  rank: number;
  position: LngLat;
}

type Properties = Record<string, string | number | boolean>;

/** The names that a tile holds, whoever made it. */
export function placesOf({ layers, from }: FoundTile): Place[] {
  const places: Place[] = [];
  for (const name of placeLayers) {
    const layer = layers[name];
    for (let index = 0; layer && index < layer.length; index++) {
      const feature = layer.feature(index);
      const place = placeFrom(feature.properties);
      const { geometry } = feature.toGeoJSON(from.x, from.y, from.z);
      if (!place || geometry.type !== 'Point') continue;
      const [lng = 0, lat = 0] = geometry.coordinates;
      places.push({ ...place, position: { lng, lat } });
    }
  }
  return places;
}

const unnamed = new Set(['country', 'continent', 'neighbourhood', 'macrohood']);
const states = new Set(['state', 'region', 'province']);

function placeFrom(properties: Properties): Omit<Place, 'position'> | undefined {
  const name = String(properties['name:en'] ?? properties['name_en'] ?? properties['name'] ?? '');
  const kind = String(properties['class'] ?? properties['kind'] ?? '');
  if (name === '' || unnamed.has(kind)) return undefined;
  return {
    name,
    isState: states.has(kind),
    zoom: Number(properties['zoom'] ?? properties['min_zoom'] ?? 0),
    rank: rankFrom(properties),
  };
}

/** Protomaps counts ranks of population upwards, Shortbread gives the people, others the rank itself. */
function rankFrom({ rank, population, population_rank: upwards }: Properties): number {
  if (population !== undefined) return 4 * Math.log2(100_000_000 / Math.max(1, Number(population)));
  if (upwards !== undefined) return 100 - Number(upwards);
  return Number(rank ?? 100);
}
