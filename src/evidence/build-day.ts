import { must } from '../lib/must.ts';
import { dayOf } from './freshness.ts';
import { day } from './schema/fields.ts';

/** The day of a build, YYYY-MM-DD in UTC: `moved` (the BUILD_DAY variable) moves the clock; a day that does not exist is an error. */
export const buildDay = (moved: string | undefined, now: Date): string =>
  moved
    ? must(
        day.safeParse(moved).data,
        `BUILD_DAY is "${moved}"; expected a day that exists, such as "2029-01-01"`,
      )
    : dayOf(now);
