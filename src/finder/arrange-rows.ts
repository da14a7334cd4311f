import type { CollectedRows } from './collect-rows.ts';
import { wrapLng } from './geo.ts';
import { kdOrder } from './kd-order.ts';

/** Collected rows in the order of the index. */
export interface ArrangedRows {
  /** For each row number the collected row, or -1 in the gap that fills a last leaf */
  order: Int32Array;
  leafSize: number;
  placedRows: number;
  leaves: number;
  unplacedLeaves: number;
  /** As in the manifest */
  boxes: number[];
  /** As in `means.json` */
  means: number[];
}

/** Puts placed rows into leaves by k-d order and unplaced ones, by id, into leaves of their own behind them. */
export function arrangeRows({ lng, lat }: CollectedRows): ArrangedRows {
  const all = Uint32Array.from(lng, (_, at) => at);
  const placed = all.filter((at) => !Number.isNaN(lng[at]));
  const unplaced = all.filter((at) => Number.isNaN(lng[at]));
  const unrolled = Float64Array.from(placed, (at) => unroll(lng[at] as number));
  const north = Float64Array.from(placed, (at) => lat[at] as number);
  const leafSize = leafSizeFor(placed.length);
  const byPlace = kdOrder({ lng: unrolled, lat: north }, placed.length, leafSize);
  const leaves = Math.ceil(placed.length / leafSize);
  const unplacedLeaves = Math.ceil(unplaced.length / leafSize);
  const order = new Int32Array((leaves + unplacedLeaves) * leafSize).fill(-1);
  byPlace.forEach((place, row) => {
    order[row] = placed[place] as number;
  });
  order.set(unplaced, leaves * leafSize);
  const shapes = Array.from({ length: leaves }, (_, leaf) =>
    shapeOf(byPlace.subarray(leaf * leafSize, (leaf + 1) * leafSize), unrolled, north),
  );
  const boxes = shapes.flatMap(({ box }) => box);
  return {
    order,
    leafSize,
    placedRows: placed.length,
    leaves,
    unplacedLeaves,
    boxes,
    means: shapes.flatMap(({ mean }) => mean),
  };
}

/** Small leaves while their boxes, which the manifest holds, weigh little beside them; 128 rows from about 25,000 on. */
function leafSizeFor(rows: number): number {
  return [8, 16, 32, 64].find((size) => rows <= size * 384) ?? 128;
}

function shapeOf(
  places: Uint32Array,
  lng: Float64Array,
  lat: Float64Array,
): { box: number[]; mean: number[] } {
  const lngs = Array.from(places, (place) => lng[place] as number);
  const lats = Array.from(places, (place) => lat[place] as number);
  const middle = (values: number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000);
  const least = (values: number[]) => Math.floor(Math.min(...values) * 1000);
  const most = (values: number[]) => Math.ceil(Math.max(...values) * 1000);
  const [west, south] = [least(lngs), least(lats)];
  const box = [west, south, most(lngs) - west, most(lats) - south];
  return { box, mean: [middle(lngs) - west, middle(lats) - south] };
}

/** The same longitude above -360 and up to 0: the US then lies in one piece, Guam and the far Aleutians left of Alaska. */
function unroll(lng: number): number {
  const wrapped = wrapLng(lng);
  return wrapped > 0 ? wrapped - 360 : wrapped;
}
