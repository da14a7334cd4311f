import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import { capitalize } from '../lib/text.ts';
import type { ForestView } from './forest.ts';
import { around, type Mark, path, round, text, through, wrap } from './forest-marks.ts';
import type { ForestRow } from './forest-rows.ts';

/** A drawing in its own pixels. */
export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
}

/** Pixels; `letters` fit on a line of words, which stand above the marks where it is narrow and else to their left. */
interface Format {
  width: number;
  left: number;
  right: number;
  letters: number;
  isNarrow: boolean;
}

const formats: Record<'wide' | 'narrow', Format> = {
  wide: { width: 800, left: 346, right: 624, letters: 46, isNarrow: false },
  narrow: { width: 360, left: 14, right: 346, letters: 50, isNarrow: true },
};

const [top, lineHeight, strip] = [40, 19, 34];

/** A row with its words in lines and its place from the top. */
interface PlacedRow {
  row: ForestRow;
  lines: string[];
  y: number;
  /** Where its mark and its numbers are */
  markY: number;
  numbersY: number;
  bottom: number;
}

/** A forest plot as elements of SVG, for a page, a phone or a file; text is never shrunk. */
export function drawForest(plot: ForestView, kind: keyof typeof formats): Drawing {
  const format = formats[kind];
  const { width, left, right, isNarrow } = format;
  const x = (value: number) => round(left + plot.axis.shareOf(value) * (right - left));
  const rows = placeRows(plot.rows, format);
  const bottom = rows.at(-1)?.bottom ?? top;
  const unit = wrap(capitalize(plot.unit), 46);
  // Narrow, lines stop at each row's words: nothing may run through text.
  const spans: [number, number][] = isNarrow
    ? rows.map(({ markY }) => [markY - 15, markY + 15])
    : [[top - 8, bottom + 4]];
  const upright = (value: number) =>
    spans.map(([from, to]) => through([x(value), from], [x(value), to])).join('');
  const band = ({ value }: { value: number }) =>
    spans.map(([from, to]) => around([x(value), from], [right + 14, to])).join('');
  return {
    width,
    height: bottom + 32 + unit.length * lineHeight,
    marks: [
      ...(plot.noticed ? [path('band', band(plot.noticed)), path('limit', upright(plot.noticed.value))] : []),
      path('zero', upright(plot.axis.noEffect)),
      text('t-worse', [left - 14, 22], '← Favors comparison'),
      text('t-better', [right + 14, 22], 'Favors massage →', 'end'),
      ...plot.axis.ticks.flatMap(({ value, label }) => [
        path('grid', through([x(value), bottom], [x(value), bottom + 8])),
        text('t-quiet', [x(value), bottom + 26], label, 'middle'),
      ]),
      ...unit.map((words, at) =>
        text('t-quiet', [(left + right) / 2, bottom + 46 + at * lineHeight], words, 'middle'),
      ),
      ...rows.flatMap((placed, at) => [
        ...(at > 0 ? [path('row-rule', through([0, placed.y], [width, placed.y]))] : []),
        ...drawWords(placed, format),
        ...drawResult(placed, x),
      ]),
    ],
  };
}

/** Rows under each other, each as high as its words; what was measured is named where rows differ in it. */
function placeRows(rows: ForestRow[], { letters, isNarrow }: Format): PlacedRow[] {
  const isMixed = new Set(rows.map(({ measured }) => measured)).size > 1;
  let y = top;
  return rows.map((row) => {
    const contrast = isMixed ? `${row.measured}: ${row.contrast}` : row.contrast;
    const lines = [
      row.name,
      ...wrap(capitalize(contrast), letters),
      ...wrap(`${row.when}. ${row.study}`, letters),
    ];
    const words = 14 + lines.length * lineHeight;
    const placed = isNarrow
      ? {
          markY: y + words + lineHeight + 14,
          numbersY: y + words + 4,
          bottom: y + words + lineHeight + strip,
        }
      : { markY: y + words / 2, numbersY: y + words / 2 + 5, bottom: y + words };
    const from = y;
    y = placed.bottom;
    return { row, lines, y: from, ...placed };
  });
}

function drawWords({ row, lines, y, numbersY }: PlacedRow, { width, isNarrow }: Format): Mark[] {
  const { value, interval } = row.shown;
  const numbers = row.lower === undefined ? `${value}, no interval` : `${value} (${interval})`;
  return [
    ...lines.map((words, at) =>
      text(at === 0 ? 't-strong' : 't-quiet', [0, y + 20 + at * lineHeight], words),
    ),
    text('t-number', [isNarrow ? 0 : width, numbersY], numbers, isNarrow ? 'start' : 'end'),
  ];
}

/** A result on its interval: filled, or open where no interval was reported; a diamond where a review reports it. */
function drawResult({ row, markY }: PlacedRow, x: (value: number) => number): Mark[] {
  const { value, lower, upper, isReview } = row;
  const numbers = lower === undefined || upper === undefined ? undefined : { lower, upper };
  const shape = isReview ? symbolDiamond : numbers ? symbolSquare : symbolCircle;
  return [
    ...(numbers ? [path('ci', through([x(numbers.lower), markY], [x(numbers.upper), markY]))] : []),
    path(numbers ? 'point' : 'point-open', symbol(shape, 130).digits(1)() ?? '', {
      transform: `translate(${x(value)} ${round(markY)})`,
      'data-result': `${row.citation}/${row.outcome}`,
      'data-value': value,
      ...(numbers && { 'data-lower': numbers.lower, 'data-upper': numbers.upper }),
    }),
  ];
}
