import type { Position } from 'geojson';
import { packedBelow, type TileAddress } from '../../src/finder/map-packs.ts';
import { readCounties } from './lines.ts';
import { outerRings } from './rings.ts';
import type { CellCorner } from './shore-cells.ts';

/** Degrees around a county that are shown close up. */
const margin = 0.3;

/** The tiles of the map: the whole world on the levels of the first pack, then everything in each pack that reaches near a county. */
export function* tileAddresses(): Generator<TileAddress> {
  for (const [z, from] of packedBelow.entries())
    for (const root of from === 0 ? [{ z: 0, x: 0, y: 0 }] : rootsNearCounties(from))
      yield* tilesBelow(root, z);
}

function* tilesBelow({ z: from, x: left, y: top }: TileAddress, z: number): Generator<TileAddress> {
  const across = 2 ** (z - from);
  for (let x = left * across; x < (left + 1) * across; x++)
    for (let y = top * across; y < (top + 1) * across; y++) yield { z, x, y };
}

/** The zoom level of the tiles that close packs, whose water is finer, hang below. */
const closeRoots = 5;

/** The cells of one degree that close packs, with what is drawn just outside of them, lie in. */
export function cellsOfClosePacks(): CellCorner[] {
  const found = new Map<string, CellCorner>();
  for (const { x, y } of rootsNearCounties(closeRoots)) {
    const [west, north] = northwest(x - 1 / 16, y - 1 / 16);
    const [east, south] = northwest(x + 17 / 16, y + 17 / 16);
    for (let lng = Math.max(-180, Math.floor(west)); lng < Math.min(180, east); lng++)
      for (let lat = Math.floor(south); lat < north; lat++)
        found.set(`${lng} ${lat}`, { west: lng, south: lat });
  }
  return [...found.values()];
}

function rootsNearCounties(z: number): TileAddress[] {
  const found = new Map<string, TileAddress>();
  const polygons = readCounties().features.flatMap(({ geometry }) => outerRings(geometry));
  for (const corners of polygons.map(withMargin))
    for (const root of squaresIn(corners, z)) found.set(`${root.x} ${root.y}`, root);
  return [...found.values()];
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

/** The northwest corner of a tile of the level that close packs hang below. */
function northwest(x: number, y: number): [lng: number, lat: number] {
  const north = Math.PI * (1 - y / 2 ** (closeRoots - 1));
  return [(x / 2 ** closeRoots) * 360 - 180, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
}
