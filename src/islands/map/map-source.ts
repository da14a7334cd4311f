import type { VectorTileLayer } from '@mapbox/vector-tile';
import type { TileAddress } from '../../finder/map-packs.ts';

/** A tile as it was found: its layers, or those of a coarser tile around it. */
export interface FoundTile {
  layers: Record<string, VectorTileLayer>;
  /** The tile that the layers belong to */
  from: TileAddress;
}

/** Where the map's tiles come from. */
export interface TileSource {
  /** The closest zoom level that has tiles of its own */
  tileZoom: number;
  /** The closest zoom level that the map may show */
  maxZoom: number;
  /** Undefined where there is nothing to draw */
  tile(at: TileAddress): Promise<FoundTile | undefined>;
}
