import { csvFormat } from 'd3-dsv';
import { absolute } from '../lib/url.ts';
import { site } from '../site.ts';
import { type ForestView, forests } from './forest.ts';
import type { ForestRow } from './forest-rows.ts';
import { today } from './today.ts';

/** Every plot as the paths of one kind of file: /api/plots/<id>.csv and the like. */
export const forestPaths = async () =>
  (await forests()).flatMap(({ plots }) =>
    plots.map((plot) => ({ params: { plot: plot.id }, props: { plot } })),
  );

/** One result as the files hold it; what is not known is absent. */
const itemOf = ({ condition, concept, measure, scale, unit, noticed }: ForestView, row: ForestRow) => ({
  condition,
  outcome: concept,
  measure,
  scale,
  unit,
  citation: row.citation,
  result: row.outcome,
  study: row.name,
  page: absolute(row.path),
  design: row.design,
  measured: row.measured,
  contrast: row.contrast,
  timepointWeeks: row.weeks,
  studies: row.studies,
  participants: row.people,
  value: row.value,
  lower: row.lower,
  upper: row.upper,
  favors: row.side,
  printed: row.printed,
  smallestImportantChange: noticed?.value,
});

/** The rows of a plot as a table for spreadsheets; a number that is not known is an empty cell. */
export const forestCsv = (plot: ForestView): string =>
  `${csvFormat(plot.rows.map((row) => itemOf(plot, row)))}\n`;

/** The rows of a plot for programs, with what is needed to draw them again. */
export function forestJson(plot: ForestView): string {
  const { id, name, condition, sentence, legend, axis, betterWhen, noticed } = plot;
  const file = {
    name,
    description: `${sentence} ${legend}`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    generated: today,
    source: absolute(`/evidence/plots/${condition}/#${id}`),
    axis: { noEffect: axis.noEffect, isLogarithmic: axis.noEffect === 1, better: betterWhen },
    ...(noticed && { smallestImportantChange: noticed }),
    items: plot.rows.map((row) => itemOf(plot, row)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Who made a plot, under the drawing that leaves the site. */
export const creditOf = ({ condition, id }: ForestView): string[] => [
  `${site.name}, ${today}. Text and drawing: CC BY 4.0. Nothing here is pooled by us.`,
  absolute(`/evidence/plots/${condition}/#${id}`),
];
