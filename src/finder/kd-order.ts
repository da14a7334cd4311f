/** Positions of many rows in two columns, in degrees. */
export interface Positions {
  lng: ArrayLike<number>;
  lat: ArrayLike<number>;
}

/**
 * Puts rows into k-d order, so that each run of `leafSize` rows lies close together: halves at multiples of the leaf size
 * across the longer side until a leaf is left. The same positions give the same order; rows at one point keep theirs.
 */
export function kdOrder(positions: Positions, count: number, leafSize: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  const parts: [from: number, to: number][] = [[0, count]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    if (to - from <= leafSize) {
      order.subarray(from, to).sort();
      continue;
    }
    const middle = from + Math.ceil((to - from) / leafSize / 2) * leafSize;
    selectAround(order, from, to - 1, middle, longerSide(positions, order, from, to));
    parts.push([from, middle], [middle, to]);
  }
  return order;
}

function longerSide(
  { lng, lat }: Positions,
  order: Uint32Array,
  from: number,
  to: number,
): ArrayLike<number> {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = from; at < to; at++) {
    const row = order[at] as number;
    west = Math.min(west, lng[row] as number);
    east = Math.max(east, lng[row] as number);
    south = Math.min(south, lat[row] as number);
    north = Math.max(north, lat[row] as number);
  }
  const degreeWidth = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return (east - west) * degreeWidth > north - south ? lng : lat;
}

/** Quickselect: afterwards everything before `middle` is at or below everything from it on. */
function selectAround(
  order: Uint32Array,
  first: number,
  last: number,
  middle: number,
  key: ArrayLike<number>,
): void {
  const isBefore = (a: number, b: number) => {
    const difference = (key[a] as number) - (key[b] as number);
    return difference < 0 || (difference === 0 && a < b);
  };
  let [left, right] = [first, last];
  while (right > left) {
    const pivot = medianOfThree(order, left, right, isBefore);
    let [low, high] = [left, right];
    while (low <= high) {
      while (isBefore(order[low] as number, pivot)) low++;
      while (isBefore(pivot, order[high] as number)) high--;
      if (low <= high) {
        const kept = order[low] as number;
        order[low++] = order[high] as number;
        order[high--] = kept;
      }
    }
    if (middle <= high) right = high;
    else if (middle >= low) left = low;
    else return;
  }
}

function medianOfThree(
  order: Uint32Array,
  left: number,
  right: number,
  isBefore: (a: number, b: number) => boolean,
): number {
  const [a, b, c] = [order[left] as number, order[(left + right) >> 1] as number, order[right] as number];
  if (isBefore(a, b)) return isBefore(b, c) ? b : isBefore(a, c) ? c : a;
  return isBefore(a, c) ? a : isBefore(b, c) ? c : b;
}
