import type { Position } from 'geojson';
import GeoJSONVT, { type LegacyTile } from 'geojson-vt';
import { ownTileZoom, packedBelow, type TileAddress } from '../../src/finder/map-packs.ts';
import type { Layer } from './layers.ts';
import { readCounties } from './lines.ts';
import { outerRings } from './rings.ts';

/** A tile with its shapes by kind; coordinates run from 0 to `extent`. */
export interface Tile {
  at: TileAddress;
  extent: number;
  kinds: Record<string, LegacyTile>;
}

/** Degrees around a county that are shown close up. */
const margin = 0.3;

/** Cuts the layers into tiles: the whole world first, then closer and closer around the US. */
export function* cutTiles(layers: readonly Layer[]): Generator<Tile> {
  // The last level is shown up to eight times as large, so it is measured finer.
  const coarse = cutters(layers, 1024);
  const fine = cutters(layers, 4096);
  for (const at of addresses()) {
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

/** The whole world down to level 2, then everything in each pack that reaches near a county. */
function addresses(): Iterable<TileAddress> {
  const found = new Map<string, TileAddress>();
  const add = (root: TileAddress, depth: number) => {
    for (let down = root.z === 0 ? 0 : 1; down <= depth; down++)
      for (let x = root.x << down; x < (root.x + 1) << down; x++)
        for (let y = root.y << down; y < (root.y + 1) << down; y++)
          found.set(`${root.z + down}/${x}/${y}`, { z: root.z + down, x, y });
  };
  add({ z: 0, x: 0, y: 0 }, 2);
  const polygons = readCounties().features.flatMap(({ geometry }) => outerRings(geometry));
  for (const corners of polygons.map(withMargin))
    for (const z of packedBelow) for (const square of squaresIn(corners, z)) add(square, 2);
  return found.values();
}

function squaresIn(corners: Position[], z: number): TileAddress[] {
  const squares = corners.map(([lng = 0, lat = 0]) => square(lng, lat, z));
  const [xs, ys] = [squares.map(({ x }) => x), squares.map(({ y }) => y)];
  const found: TileAddress[] = [];
  for (let x = Math.min(...xs); x <= Math.max(...xs); x++)
    for (let y = Math.min(...ys); y <= Math.max(...ys); y++) found.push({ z, x, y });
  return found;
}

function withMargin(ring: Position[]): Position[] {
  const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
  return [
    [Math.max(-180, Math.min(...lngs) - margin), Math.max(...lats) + margin],
    [Math.min(179.9, Math.max(...lngs) + margin), Math.min(...lats) - margin],
  ];
}

/** The tile of a level that a position lies in. */
function square(lng: number, lat: number, z: number): { x: number; y: number } {
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return { x: Math.floor(((lng + 180) / 360) * 2 ** z), y: Math.floor(((1 - north) / 2) * 2 ** z) };
}
