import type { PackedCard } from './packed-card.ts';

/** `<generation>/leaf/<i>.json`: a GeoJSON FeatureCollection of up to 128 rows, with its own name tag. */
export interface Leaf {
  type: 'FeatureCollection';
  generation: string;
  leaf: number;
  features: LeafFeature[];
}

/** One row; its geometry is null in a leaf of unplaced people. */
export interface LeafFeature {
  type: 'Feature';
  geometry: { type: 'Point'; coordinates: [lng: number, lat: number] } | null;
  properties: PackedCard;
}

/**
 * `<generation>/means.json`, for the map: how far east and north of its box's corner each leaf's mean position lies, in 1/1000
 * degree, two numbers a leaf.
 */
export interface LeafMeans {
  generation: string;
  means: number[];
}
