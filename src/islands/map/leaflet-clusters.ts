import Supercluster from 'supercluster';
import type { LeafPoint } from '../../finder/clusters.ts';
import { type Bounds, type LngLat, wrapLng } from '../../finder/geo.ts';

/** Several practice locations drawn as one circle, or a single one. */
export interface Circle {
  position: LngLat;
  /** Practice locations */
  rows: number;
  /** The zoom at which it falls apart */
  expansionZoom: number;
}

/** A point of the map that stands for so many practice locations. */
export type CountedPoint = Pick<LeafPoint, 'position' | 'rows'>;

const maxZoom = 11;
/** Zooms below the view's own at which points are gathered first: each takes as long as the one that is shown. */
const deeper = 2;

/** Gathers counted points into circles for a view; the circles' rows sum to the points' rows. */
export function circlesIn(points: CountedPoint[], bounds: Bounds, zoom: number): Circle[] {
  const clusters = new Supercluster<{ rows: number }, { rows: number }>({
    // Pixels of Leaflet, whose tiles are half as wide as the default here
    extent: 256,
    radius: 64,
    minZoom: Math.min(zoom, maxZoom),
    maxZoom: Math.min(zoom + deeper, maxZoom),
    map: ({ rows }) => ({ rows }),
    reduce: (sum, { rows }) => {
      sum.rows += rows;
    },
  });
  clusters.load(
    points.map(({ position: { lng, lat }, rows }) => ({
      type: 'Feature',
      properties: { rows },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  );
  return clusters
    .getClusters([bounds.west, bounds.south, bounds.east, bounds.north], zoom)
    .map(({ properties, geometry: { coordinates } }) => {
      const [lng = 0, lat = 0] = coordinates;
      const expansionZoom =
        'cluster_id' in properties ? clusters.getClusterExpansionZoom(properties.cluster_id) : zoom + 2;
      return { position: { lng: wrapLng(lng), lat }, rows: properties.rows, expansionZoom };
    });
}
