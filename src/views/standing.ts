import type { Citation } from '../evidence/schema/citation.ts';
import { lapseOf, type Standing, standingOf } from '../evidence/standing.ts';
import { formatMonth } from '../lib/date.ts';
import { capitalize } from '../lib/text.ts';
import { citations } from './collections.ts';
import { today } from './today.ts';

/** Whether a source still stands on the day of the build, in words. */
export interface StandingView {
  standing: Standing;
  /** e.g. "Lapsed in April 2022" */
  words: string;
  /** Why, as a sentence; empty where there is nothing to tell */
  reason: string;
}

/** How a source stands today, and why. */
export async function viewStanding(citation: Citation): Promise<StandingView> {
  const standing = standingOf(citation, today);
  const lapse = lapseOf(citation);
  const { by, note = '' } = citation.status;
  if (standing === 'superseded' && by) {
    const { year } = (await citations()).get(by, `citation ${citation.id}`);
    return { standing, words: year ? `Replaced in ${year}` : 'Replaced', reason: note };
  }
  if (!lapse || (standing !== 'lapsed' && standing !== 'current'))
    return { standing, words: capitalize(standing), reason: note };
  const month = formatMonth(lapse.until);
  return standing === 'lapsed'
    ? { standing, words: `Lapsed in ${month}`, reason: `${lapse.rule.words}: this one in ${month}.` }
    : { standing, words: `Current until ${month}`, reason: `${lapse.rule.words}.` };
}
