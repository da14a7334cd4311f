import type { Position } from 'geojson';
import { packedBelow, type TileAddress } from '../../src/finder/map-packs.ts';
import { readCounties } from './lines.ts';
import { outerRings } from './rings.ts';
import type { CellCorner } from './shore-cells.ts';

/** Degrees around a county that are shown close up. */
const margin = 0.3;

/** The tiles of the map: the whole world down to level 2, then everything in each pack that reaches near a county. */
export function tileAddresses(): Iterable<TileAddress> {
  const found = new Map<string, TileAddress>();
  const add = (root: TileAddress, depth: number) => {
    for (let down = root.z === 0 ? 0 : 1; down <= depth; down++)
      for (let x = root.x << down; x < (root.x + 1) << down; x++)
        for (let y = root.y << down; y < (root.y + 1) << down; y++)
          found.set(`${root.z + down}/${x}/${y}`, { z: root.z + down, x, y });
  };
  add({ z: 0, x: 0, y: 0 }, 2);
  for (const z of packedBelow) for (const root of rootsNearCounties(z)) add(root, 2);
  return found.values();
}

/** The cells of one degree that the packs of the closest levels, with what is drawn just outside of them, lie in. */
export function cellsOfClosePacks(): CellCorner[] {
  const found = new Map<string, CellCorner>();
  for (const { x, y } of rootsNearCounties(packedBelow[0])) {
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
  const north = Math.PI * (1 - y / 2 ** (packedBelow[0] - 1));
  return [(x / 2 ** packedBelow[0]) * 360 - 180, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
}
