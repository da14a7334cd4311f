import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';

/** Nobody has looked, written or reviewed on a day that is still to come; only a next check lies ahead. */
export const checkDates = (content: ContentSet, today: string): Problem[] => [
  ...Object.values(content).flatMap((entries: Entry<unknown>[]) =>
    entries.flatMap(({ file, data }) =>
      daysIn(data)
        .filter(({ field, day }) => day > today && field !== 'nextCheck')
        .map(({ field, day }) => ({
          file,
          rule: 'future-date',
          field,
          found: day,
          expected: `today (${today}) or a day before: this one is still to come`,
        })),
    ),
  ),
  ...content.citations
    // An issue may be dated ahead of the day on which it appears.
    .filter(({ data }) => (data.year ?? 0) > Number(today.slice(0, 4)) + 1)
    .map(({ file, data }) => ({
      file,
      rule: 'future-date',
      field: 'year',
      found: String(data.year),
      expected: 'a year in which the paper can have appeared',
    })),
];

/** Every calendar day in a record, whatever its field is called. */
function daysIn(value: unknown, path: string[] = []): { field: string; day: string }[] {
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [{ field: path.join('.'), day: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => daysIn(inner, [...path, key]));
}
