import { formatHourly, type HourlyRange } from '../evidence/course-cost.ts';
import { must } from '../lib/must.ts';
import { sources } from './collections.ts';
import { type SourceView, viewSource } from './sources.ts';

const [sourceId, figureId] = ['biology-insights-massage-cost', 'hourly-price'];

/** What one hour of massage usually costs, and who says so. */
export interface HourlyPrice extends HourlyRange {
  /** "$60 to $150" */
  words: string;
  source: SourceView;
}

/** The usual price of one hour, a figure of a dated web source. */
export async function hourlyPrice(): Promise<HourlyPrice> {
  const source = (await sources()).get(sourceId, 'src/views/hourly-price.ts');
  const { value, to = value } = must(
    source.figures.find(({ id }) => id === figureId),
    `src/content/sources/${sourceId}.yml: expected a figure "${figureId}"`,
  );
  const range = { low: value, high: to };
  return { ...range, words: formatHourly(range), source: viewSource(source) };
}
