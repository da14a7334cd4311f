import type { Position } from 'geojson';
import { must } from '../../src/lib/must.ts';
import type { ShoreCell, ShoreLevel, ShoreLine } from './shore-cells.ts';

/** Water in a cell: its outlines, and apart from them the holes, which are land. */
export interface Region {
  outlines: Position[][];
  holes: Position[][];
}

/** The sea in a cell. */
export function seaIn(cell: ShoreCell): Region {
  return { outlines: pieces(cell, 1, (level) => level < 1), holes: closedLines(cell, 1) };
}

/** The lakes in a cell. */
export function lakesIn(cell: ShoreCell): Region {
  const above = (least: ShoreLevel) => [
    ...pieces(cell, least, (level) => level >= least),
    ...closedLines(cell, least),
  ];
  return { outlines: above(2), holes: above(3) };
}

function closedLines({ lines }: ShoreCell, level: ShoreLevel): Position[][] {
  return lines.filter((line) => line.level === level && !line.ends).map(({ points }) => points);
}

/**
 * Closes the lines that end at the cell's edge along that edge. Their ends cut the edge into stretches, inside and outside by
 * turns; the outline of a piece follows a stretch inside counterclockwise, then the line that begins at its end, then the next.
 */
function pieces(
  cell: ShoreCell,
  bounding: ShoreLevel,
  isInside: (level: ShoreLevel) => boolean,
): Position[][] {
  const ends = cell.lines.flatMap((line) => (line.level === bounding ? endsOf(line) : [])).toSorted(inOrder);
  const isCornerInside = isInside(cell.corners[0]);
  if (ends.length === 0) return isCornerInside ? [boxOf(cell)] : [];
  // The last stretch holds the southwest corner.
  const open = new Set([...ends.keys()].filter((end) => (end % 2 === 1) === isCornerInside));
  const found: Position[][] = [];
  for (const start of open) {
    const ring: Position[] = [];
    for (let end = start; open.delete(end); ) {
      const next = (end + 1) % ends.length;
      const [from, to] = [must(ends[end], 'an end of a shore'), must(ends[next], 'the end after it')];
      ring.push(...cornersBetween(cell, from.at, to.at), ...to.points);
      end = ends.findIndex((other) => other !== to && other.line === to.line);
    }
    found.push(ring);
  }
  return found;
}

/** A line as it is met on the way around the cell's edge: its points in order from this end. */
interface LineEnd {
  line: ShoreLine;
  at: number;
  points: Position[];
}

function endsOf(line: ShoreLine): LineEnd[] {
  const { ends, points } = line;
  return ends
    ? [
        { line, at: ends[0], points },
        { line, at: ends[1], points: points.toReversed() },
      ]
    : [];
}

const inOrder = (a: LineEnd, b: LineEnd): number => a.at - b.at;

/** The cell's corners on the way counterclockwise from one place of its edge to another. */
function cornersBetween(cell: ShoreCell, from: number, to: number): Position[] {
  const corners = boxOf(cell);
  const last = to > from ? to : to + 4;
  const found: Position[] = [];
  for (let corner = Math.floor(from) + 1; corner < last; corner++)
    found.push(must(corners[corner % 4], 'a cell has four corners'));
  return found;
}

const boxOf = ({ west, south }: ShoreCell): Position[] => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
];
