import { formatDay } from '../lib/date.ts';
import { isOverdue } from './freshness.ts';

/** Until when a verdict or an answer stands, and why it is withdrawn if it is. */
export interface Validity {
  /** YYYY-MM-DD: on the day itself it still stands */
  nextCheck: string;
  /** "overdue": nobody has looked again in time; "retracted": a source that it leans on was taken back */
  withdrawn?: 'overdue' | 'retracted';
}

/** A record's validity on a day (YYYY-MM-DD). */
export function validityOf(
  { nextCheck, leansOnRetracted }: { nextCheck: string; leansOnRetracted?: boolean },
  today: string,
): Validity {
  if (leansOnRetracted) return { nextCheck, withdrawn: 'retracted' };
  return { nextCheck, ...(isOverdue({ nextCheck }, today) && { withdrawn: 'overdue' }) };
}

/** An answer stands as long as everything that carries it: its earliest next check counts, and a retraction before that. */
export function jointValidity(parts: [Validity, ...Validity[]]): Validity {
  const [first] = parts.toSorted((a, b) => (a.nextCheck < b.nextCheck ? -1 : 1)) as [Validity];
  return parts.find(({ withdrawn }) => withdrawn === 'retracted') ?? first;
}

const words = {
  answer: {
    overdue: (day: string) => `This answer was due for a check on ${day}, and is withdrawn for now.`,
    retracted: 'This answer leans on a source that was retracted, and is withdrawn for now.',
  },
  verdict: {
    overdue: (day: string) => `This verdict was due for a check on ${day}, and is withdrawn for now.`,
    retracted: 'This verdict leans on a source that was retracted, and is withdrawn for now.',
  },
  short: {
    overdue: () => 'Withdrawn: due for a check',
    retracted: 'Withdrawn: a source was retracted',
  },
};

/** What stands in place of an answer, of a verdict, or of either where there is little room. */
export const withdrawnWords = (what: keyof typeof words, { nextCheck, withdrawn }: Validity): string =>
  withdrawn === 'retracted' ? words[what].retracted : words[what].overdue(formatDay(nextCheck));
