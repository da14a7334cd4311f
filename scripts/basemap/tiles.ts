import GeoJSONVT, { type LegacyTile } from 'geojson-vt';
import { ownTileZoom, type TileAddress } from '../../src/finder/map-packs.ts';
import type { Layer } from './layers.ts';
import { tileAddresses } from './squares.ts';

/** A tile with its shapes by kind; coordinates run from 0 to `extent`. */
export interface Tile {
  at: TileAddress;
  extent: number;
  kinds: Record<string, LegacyTile>;
}

/** Cuts the layers into tiles: the whole world first, then closer and closer around the US. */
export function* cutTiles(layers: readonly Layer[]): Generator<Tile> {
  // The last level is shown up to eight times as large, so it is measured finer.
  const coarse = cutters(layers, 1024);
  const fine = cutters(layers, 4096);
  for (const at of tileAddresses()) {
    const isLast = at.z === ownTileZoom;
    const kinds: Record<string, LegacyTile> = {};
    for (const { kind, cut } of isLast ? fine : coarse) {
      const tile = cut(at);
      if (tile && tile.features.length > 0) kinds[kind] = tile;
    }
    yield { at, extent: isLast ? 4096 : 1024, kinds };
  }
}

function cutters(layers: readonly Layer[], extent: number) {
  return layers.map(({ kind, data, from, to }) => {
    const index = new GeoJSONVT(data, {
      maxZoom: ownTileZoom,
      indexMaxZoom: 0,
      extent,
      // Half a pixel
      tolerance: extent / 512,
      buffer: extent / 64,
    });
    const cut = ({ z, x, y }: TileAddress) => (z >= from && z <= to ? index.getTile(z, x, y) : null);
    return { kind, cut };
  });
}
