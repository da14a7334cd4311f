import type { Card } from './card.ts';

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
  properties: Card;
}
