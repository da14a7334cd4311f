/** Where a result stands in time: a week after the start, a stretch of weeks, or a stage for which no source names a week. */
export type TimeSpot =
  | { stage: 'weeks'; weeks: number; fromWeeks?: number }
  | { stage: 'right-after' | 'short-term' | 'long-term' };

/** When something was measured, as a claim says it. */
interface TimeWindow {
  weeks?: number | undefined;
  fromWeeks?: number | undefined;
  words: string;
}

/** The place of a time window; undefined where it has neither a week nor words that name a stage. */
export function timeSpotOf({ weeks, fromWeeks, words }: TimeWindow): TimeSpot | undefined {
  if (weeks !== undefined) return { stage: 'weeks', weeks, ...(fromWeeks !== undefined && { fromWeeks }) };
  const named = stages.find(({ says }) => says.test(words));
  return named && { stage: named.stage };
}

// Days count as right after: on a line of weeks they are the same place.
const stages = [
  { stage: 'long-term', says: /\blong(er)? term\b|\bmonths after the course$/ },
  { stage: 'short-term', says: /\bshort term\b/ },
  { stage: 'right-after', says: /^(right )?after [a-z]|sessions$|^at the end of |\bdays\b/ },
] as const;

/** When a time is the later one: stages without a week stand before the first week and behind the last. */
export function timeOrder(spot: TimeSpot): number {
  if (spot.stage === 'weeks') return spot.weeks;
  return { 'right-after': -2, 'short-term': -1, 'long-term': Number.POSITIVE_INFINITY }[spot.stage];
}
