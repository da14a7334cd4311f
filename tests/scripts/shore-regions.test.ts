import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { ShoreCell, ShoreLevel, ShoreLine } from '../../scripts/basemap/shore-cells.ts';
import { lakesIn, type Region, seaIn } from '../../scripts/basemap/shore-regions.ts';

const [west, south] = [-75, 40];

function cell(corner: ShoreLevel, lines: ShoreLine[]): ShoreCell {
  return { west, south, corners: [corner, corner, corner, corner], lines };
}

/** A line through parts of the cell, from a side to a side; sides count counterclockwise from the south. */
function open(level: ShoreLevel, sides: [number, number], parts: Position[]): ShoreLine {
  const around = (side: number, [x = 0, y = 0]: Position = []) => side + ([x, y, 1 - x, 1 - y][side] ?? 0);
  return {
    level,
    points: parts.map(placed),
    ends: [around(sides[0], parts[0]), around(sides[1], parts.at(-1))],
  };
}

const closed = (level: ShoreLevel, parts: Position[]): ShoreLine => ({ level, points: parts.map(placed) });
const placed = ([x = 0, y = 0]: Position): Position => [west + x, south + y];
const square = (x: number, y: number, size: number): Position[] =>
  [0, 1, 1, 0, 0].map((along, at) => [x + along * size, y + (at > 1 && at < 4 ? size : 0)]);

/** Whether rings cover a point, by even and odd. */
function covers({ outlines, holes }: Region, at: Position): boolean {
  return [...outlines, ...holes].filter((ring) => isInside(ring, at)).length % 2 === 1;
}

function isInside(ring: Position[], at: Position): boolean {
  return crossings([...ring, ring[0] ?? []], at, [west + 7, (at[1] ?? 0) + 1e-4]) % 2 === 1;
}

/** The slow way: what a corner is, changed by each line of the level on the straight way from that corner. */
function isAbove({ corners, lines }: ShoreCell, level: ShoreLevel, at: Position): boolean {
  const between = lines
    .filter((line) => line.level === level)
    .reduce((sum, { points }) => sum + crossings(points, [west, south], at), 0);
  return corners[0] >= level !== (between % 2 === 1);
}

function crossings(line: Position[], from: Position, to: Position): number {
  const side = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) =>
    (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
  return line.slice(1).filter((b, index) => {
    const a = line[index] ?? [];
    return side(a, b, from) !== side(a, b, to) && side(from, to, a) !== side(from, to, b);
  }).length;
}

let seed = 7;
const random = () => {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed / 2_147_483_647;
};

/** Shores from side to side, one above the other, some of them written backward. */
function strips(level: ShoreLevel, count: number): ShoreLine[] {
  return Array.from({ length: count }, (_, strip) => {
    const height = () => (strip + 0.2 + 0.6 * random()) / count;
    const parts = [0, 0.25, 0.5, 0.75, 1].map((x) => [x, height()]);
    return random() < 0.5 ? open(level, [3, 1], parts) : open(level, [1, 3], parts.toReversed());
  });
}

const bay: Position[] = [
  [0.2, 0],
  [0.3, 0.6],
  [0.7, 0.5],
  [0.8, 0],
];
const corner: Position[] = [
  [0, 0.4],
  [0.3, 0.3],
  [0.4, 0],
];
const cells: [what: string, cell: ShoreCell][] = [
  ['nothing but sea', cell(0, [])],
  ['nothing but land', cell(1, [])],
  ['islands in the sea', cell(0, [closed(1, square(0.1, 0.2, 0.3)), closed(1, square(0.6, 0.5, 0.2))])],
  ['a bay', cell(1, [open(1, [0, 0], bay)])],
  ['a bay, written backward', cell(1, [open(1, [0, 0], bay.toReversed())])],
  ['a cape with an islet before it', cell(0, [open(1, [0, 0], bay), closed(1, square(0.4, 0.7, 0.1))])],
  ['sea in one corner', cell(0, [open(1, [3, 0], corner)])],
  ['land in one corner', cell(1, [open(1, [3, 0], corner)])],
  [
    'a lake over the edge with an island and one within',
    cell(1, [
      open(2, [0, 0], bay),
      closed(3, square(0.4, 0.1, 0.1)),
      closed(2, square(0.1, 0.8, 0.15)),
      open(
        3,
        [0, 0],
        [
          [0.6, 0],
          [0.62, 0.2],
          [0.66, 0],
        ],
      ),
    ]),
  ],
  ...[1, 2, 3, 6, 9].map((count): [string, ShoreCell] => [
    `${count} shores across`,
    cell(0, strips(1, count)),
  ]),
  ...[2, 4, 7].map((count): [string, ShoreCell] => [
    `${count} shores of lakes across`,
    cell(1, strips(2, count)),
  ]),
];

test.each(cells)('%s: rings cover what the way from a corner says', (_, shores) => {
  const [sea, lakes] = [seaIn(shores), lakesIn(shores)];
  for (let count = 0; count < 400; count++) {
    const at = placed([random(), random()]);
    expect(covers(sea, at), `sea at ${at}`).toBe(!isAbove(shores, 1, at));
    expect(covers(lakes, at), `lake at ${at}`).toBe(isAbove(shores, 2, at) && !isAbove(shores, 3, at));
  }
});

test('one ring stands around each piece, and islands are holes', () => {
  const { outlines, holes } = seaIn(cell(0, [open(1, [0, 0], bay), closed(1, square(0.4, 0.7, 0.1))]));
  expect(outlines).toHaveLength(1);
  expect(holes).toHaveLength(1);
});
