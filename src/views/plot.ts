import { type Estimate, estimateOf } from '../evidence/estimate.ts';
import { type PlotScale, plotScale } from '../evidence/plot-scale.ts';
import { formatShort } from '../evidence/reference.ts';
import type { ConditionGuide } from '../evidence/schema/guide.ts';
import { must } from '../lib/must.ts';
import { citations } from './collections.ts';

/** One row of a forest plot and of the table beside it. */
export interface PlotRow {
  citation: string;
  path: string;
  name: string;
  label: string;
  contrast: string;
  people: string;
  estimate: Estimate;
}

/** A forest plot: rows in one unit, right is better. */
export interface PlotView {
  headline: string;
  caption: string;
  unit: string;
  smallestImportantChange?: number;
  rows: PlotRow[];
  scale: PlotScale;
}

/** The plot of a guide; a row without a between-groups number, or rows in different measures, stop the build. */
export async function viewPlot(
  plot: NonNullable<ConditionGuide['plot']>,
  askedBy: string,
): Promise<PlotView> {
  const { get } = await citations();
  const measures = new Set<string>();
  const rows = plot.rows.map(({ citation: id, outcome: outcomeId, label }) => {
    const citation = get(id, askedBy);
    const outcome = must(
      citation.outcomes.find((one) => one.id === outcomeId),
      `${askedBy}: plot names outcome "${outcomeId}", which citation ${id} does not have`,
    );
    const estimate = must(
      estimateOf(outcome),
      `${askedBy}: ${id} ${outcomeId} has no difference between groups to draw`,
    );
    measures.add(outcome.effect?.measure ?? '');
    // A review's total is not the number behind one of its results.
    const people =
      outcome.participants ??
      (citation.studyDesign === 'randomized-trial' ? citation.participants : undefined);
    return {
      citation: id,
      path: `/evidence/citations/${id}/`,
      name: formatShort(citation).replace(' and others', ''),
      label,
      contrast: outcome.contrast,
      people: people ? people.toLocaleString('en-US') : 'not reported',
      estimate,
    };
  });
  if (measures.size > 1)
    throw new Error(`${askedBy}: plot mixes ${[...measures].join(' and ')}; expected one measure`);
  const change = plot.smallestImportantChange?.value;
  return {
    headline: plot.headline,
    caption: plot.caption,
    unit: plot.unit,
    rows,
    scale: plotScale(
      rows.map(({ estimate }) => estimate),
      change,
    ),
    ...(change !== undefined && { smallestImportantChange: change }),
  };
}
