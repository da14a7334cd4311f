import { longestHeading } from '../evidence/checks/headings.ts';
import { readingLimits } from '../evidence/checks/reading.ts';
import { type Validity, validityOf } from '../evidence/validity.ts';
import { citations, claims } from './collections.ts';
import { type RecordLink, recordLinks } from './record-links.ts';
import { today } from './today.ts';

/** What is due for a check on one day. */
export interface CheckDay extends Validity {
  records: RecordLink[];
}

/** How many records there are, and where their certainty comes from. */
export async function methodFigures() {
  const [allCitations, allClaims] = await Promise.all([citations(), claims()]);
  const effects = allClaims.all.filter((claim) => claim.kind === 'effect');
  const stated = effects.filter(({ certainty }) => certainty.basis === 'stated').length;
  return {
    citations: allCitations.all.length,
    claims: allClaims.all.length,
    stated,
    ours: effects.length - stated,
  };
}

/** The limits that every text keeps, in years of school; a heading's in words. */
export const readingRule = { ...readingLimits, heading: longestHeading };

/** Every next check by its day, the earliest and so the most overdue first. */
export async function checkCalendar(): Promise<CheckDay[]> {
  const days = Map.groupBy(await recordLinks(), ({ nextCheck }) => nextCheck);
  return [...days]
    .map(([nextCheck, records]) => ({ ...validityOf({ nextCheck }, today), records }))
    .sort((a, b) => (a.nextCheck < b.nextCheck ? -1 : 1));
}
