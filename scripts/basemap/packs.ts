import { gzipSync } from 'node:zlib';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { LegacyTile } from 'geojson-vt';
import { layerIn, packOf } from '../../src/finder/map-packs.ts';
import type { Tile } from './tiles.ts';

/** Gathers tiles into packs, compressed: a pack is one vector tile with a layer for each tile and kind. */
export function packTiles(tiles: Iterable<Tile>): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  for (const { at, extent, kinds } of tiles) {
    const layers: Record<string, LegacyTile> = {};
    for (const [kind, tile] of Object.entries(kinds)) layers[layerIn(at, kind)] = tile;
    const name = packOf(at);
    // Layers stand side by side in a vector tile, so tiles join by standing behind each other.
    parts.set(name, [...(parts.get(name) ?? []), fromGeojsonVt(layers, { extent, version: 2 })]);
  }
  return new Map([...parts].map(([name, tiles]) => [name, gzipSync(Buffer.concat(tiles), { level: 9 })]));
}
