import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** The same topology with plain coordinates and lines drawn with fewer points, none off by more than `tolerance` degrees. */
export function simplify<T extends Topology>(topology: T, tolerance: number): T {
  const { transform, ...rest } = topology;
  const arcs = topology.arcs.map((arc) => thin(decode(arc, transform), tolerance));
  return { ...rest, arcs } as T;
}

function decode(arc: Position[], transform: Topology['transform']): Position[] {
  if (!transform) return arc;
  const [scaleX, scaleY] = transform.scale;
  const [moveX, moveY] = transform.translate;
  let [x, y] = [0, 0];
  return arc.map(([stepX = 0, stepY = 0]) => {
    x += stepX;
    y += stepY;
    return [x * scaleX + moveX, y * scaleY + moveY];
  });
}

/** The Douglas-Peucker method; ends stay, so that neighbors still meet. */
function thin(line: Position[], tolerance: number): Position[] {
  const isKept = new Uint8Array(line.length);
  const parts: [from: number, to: number][] = [[0, line.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    isKept[from] = isKept[to] = 1;
    let [farthest, most] = [0, tolerance];
    for (let at = from + 1; at < to; at++) {
      const off = distanceToSegment(line[at] as Position, line[from] as Position, line[to] as Position);
      if (off > most) [farthest, most] = [at, off];
    }
    if (farthest > 0) parts.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, at) => isKept[at]);
}

function distanceToSegment(
  [x = 0, y = 0]: Position,
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
): number {
  const squeeze = Math.cos((ay * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * squeeze, by - ay];
  const [px, py] = [(x - ax) * squeeze, y - ay];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
  return Math.hypot(px - along * dx, py - along * dy);
}
