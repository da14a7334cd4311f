import { bodyOf, type LapseRule } from './guideline-bodies.ts';
import type { Citation } from './schema/citation.ts';

/** Whether a source still stands. */
export type Standing = Citation['status']['standing'] | 'lapsed';

type Dated = Pick<Citation, 'status' | 'issuedBy' | 'year' | 'month'>;

/** Up to when a guideline stands by its body's own rule. */
export interface Lapse {
  rule: LapseRule;
  /** The last month in which it may still stand as YYYY-MM, or the last year as YYYY where its month is not known */
  until: string;
}

/** How a source stands on a day (YYYY-MM-DD): what was announced comes first, then the lapse rule of its body. */
export function standingOf(citation: Dated, today: string): Standing {
  const { standing } = citation.status;
  if (standing === 'superseded' || standing === 'retracted') return standing;
  const lapse = lapseOf(citation);
  return lapse && today.slice(0, lapse.until.length) > lapse.until ? 'lapsed' : standing;
}

/** When the body's own rule ends a guideline; undefined where the body has none or the year is not known. */
export function lapseOf({ issuedBy, year, month }: Omit<Dated, 'status'>): Lapse | undefined {
  const rule = issuedBy && bodyOf(issuedBy).lapse;
  if (!rule || year === undefined) return undefined;
  const end = String(year + rule.years);
  return { rule, until: month === undefined ? end : `${end}-${String(month).padStart(2, '0')}` };
}
