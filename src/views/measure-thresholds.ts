import { capitalize } from '../lib/text.ts';
import { thresholdInWords } from '../practice/change-in-words.ts';
import type { OutcomeMeasure } from '../practice/schema/outcome-measure.ts';
import { citations, sources } from './collections.ts';
import { viewReference } from './references.ts';
import { viewSource } from './sources.ts';

/** One published threshold, ready to print. */
export interface ThresholdView {
  /** "5 points or 30 percent" */
  size: string;
  /** "adults with low back pain; a consensus of experts" */
  people: string;
  statedBy: string;
  /** "High confidence: read in the study or its abstract" */
  confidence: string;
  /** A page of this site, or of the source */
  link: { href: string; isOurs: boolean } | undefined;
  seen: string;
}

/** The published thresholds of a measure, the one that our tools use first. */
export async function measureThresholds(measure: OutcomeMeasure): Promise<ThresholdView[]> {
  const askedBy = `src/content/outcome-measures/${measure.id}.yml`;
  const source = (await sources()).get;
  const citation = (await citations()).get;
  return measure.importantChanges.map((one) => {
    const start = one.firstScore ? `; first score ${one.firstScore.from} to ${one.firstScore.to}` : '';
    const paper = one.citation === undefined ? undefined : viewReference(citation(one.citation, askedBy));
    const web = one.source === undefined ? undefined : viewSource(source(one.source, askedBy));
    const url = paper?.path ?? web?.url;
    return {
      size: thresholdInWords(measure, one),
      people: `${capitalize(one.people)}${start}${one.note ? `; ${one.note}` : ''}`,
      statedBy: one.statedBy,
      confidence: confidenceWords[one.confidence],
      link: url === undefined ? undefined : { href: url, isOurs: paper !== undefined },
      seen: web?.seen ?? '',
    };
  });
}

const confidenceWords = {
  high: 'High confidence: read in the study or its abstract',
  medium: 'Medium confidence: read on a page by others',
};
