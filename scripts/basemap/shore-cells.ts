import type { Position } from 'geojson';
import { openShoreFile } from './shore-file.ts';

/** What lies at a place: 0 sea, 1 land, 2 a lake, 3 an island in it, 4 a pond on that island. */
export type ShoreLevel = number;

/** A line of a shore inside a cell. It bounds its level, which lies on one side of it, from the level below. */
export interface ShoreLine {
  level: ShoreLevel;
  points: Position[];
  /** How far around the cell's edge it begins and ends, counterclockwise from the southwest corner, a side being 1; absent if it is closed */
  ends?: [number, number];
}

/** A square of one degree with the shores in it. */
export interface ShoreCell {
  west: number;
  south: number;
  /** What lies in its corners, counterclockwise from the southwest */
  corners: [ShoreLevel, ShoreLevel, ShoreLevel, ShoreLevel];
  lines: ShoreLine[];
}

/** The southwest corner of a cell. */
export type CellCorner = Pick<ShoreCell, 'west' | 'south'>;

/** Reads the shores in cells, as GSHHG divides the world. */
export async function readShoreCells(corners: readonly CellCorner[]): Promise<ShoreCell[]> {
  const read = await openShoreFile('binned_GSHHS_f');
  const [starts, counts] = [read('Id_of_first_segment_in_a_bin'), read('N_segments_in_a_bin')];
  const levels = read('Embedded_node_levels_in_a_bin');
  const lines = read('Embedded_npts_levels_exit_entry_for_a_segment');
  const pointsOf = pointReader(read);
  return corners.map((corner) => {
    const bin = binAt(corner);
    const first = at(starts, bin);
    return {
      ...corner,
      corners: cornersIn(at(levels, bin)),
      lines: Array.from({ length: at(counts, bin) }, (_, index) => {
        const packed = at(lines, first + index);
        const points = pointsOf(corner, first + index, packed >>> 9);
        const [entry, exit] = [(packed >> 3) & 7, packed & 7];
        const level = (packed >> 6) & 7;
        if (entry === closed) return { level, points };
        return {
          level,
          points,
          ends: [around(corner, entry, points[0]), around(corner, exit, points.at(-1))],
        };
      }),
    };
  });
}

/** Reads the rivers in cells with the rank of each: 1 for those as wide as lakes, more for lesser ones, from 5 on those that run dry, from 8 on canals. */
export async function readRiverLines(
  corners: readonly CellCorner[],
): Promise<{ rank: number; points: Position[] }[]> {
  const read = await openShoreFile('binned_river_f');
  const [starts, counts] = [read('Id_of_first_segment_in_a_bin'), read('N_segments_in_a_bin')];
  const [lengths, ranks] = [read('N_points_for_a_segment'), read('Hierarchial_level_of_a_segment')];
  const pointsOf = pointReader(read);
  return corners.flatMap((corner) => {
    const bin = binAt(corner);
    return Array.from({ length: at(counts, bin) }, (_, index) => {
      const line = at(starts, bin) + index;
      return { rank: at(ranks, line), points: pointsOf(corner, line, at(lengths, line)) };
    });
  });
}

/** Three bits for each corner, the southwest first. */
function cornersIn(packed: number): ShoreCell['corners'] {
  return [(packed >> 9) & 7, (packed >> 6) & 7, (packed >> 3) & 7, packed & 7];
}

/** What the file says instead of a side where a line is closed. */
const closed = 4;

/** Cells stand in rows from the north, each from Greenwich east. */
const binAt = ({ west, south }: CellCorner): number => (89 - south) * 360 + ((west + 360) % 360);

/** Points are 65,535ths of a degree from the cell's corner, in two bytes without a sign. */
function pointReader(read: (variable: string) => ArrayLike<number>) {
  const firsts = read('Id_of_first_point_in_a_segment');
  const [lngs, lats] = [
    read('Relative_longitude_from_SW_corner_of_bin'),
    read('Relative_latitude_from_SW_corner_of_bin'),
  ];
  const part = (value: number) => (value & 0xffff) / 0xffff;
  return ({ west, south }: CellCorner, line: number, length: number): Position[] =>
    Array.from({ length }, (_, index) => {
      const point = at(firsts, line) + index;
      return [west + part(at(lngs, point)), south + part(at(lats, point))];
    });
}

function around({ west, south }: CellCorner, side: number, [lng = 0, lat = 0]: Position = []): number {
  const [x, y] = [lng - west, lat - south];
  return side + ([x, y, 1 - x, 1 - y][side] ?? 0);
}

function at(list: ArrayLike<number>, index: number): number {
  const value = list[index];
  if (value === undefined) throw new Error(`GSHHG: found nothing at ${index} of ${list.length} numbers.`);
  return value;
}
