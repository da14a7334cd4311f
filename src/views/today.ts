import { dayOf } from '../evidence/freshness.ts';
import { day } from '../evidence/schema/fields.ts';
import { must } from '../lib/must.ts';

const moved = process.env.BUILD_DAY;

/** The day of this build, YYYY-MM-DD; the BUILD_DAY variable moves the clock, to see what is overdue then. */
export const today: string = moved
  ? must(
      day.safeParse(moved).data,
      `BUILD_DAY is "${moved}"; expected a day that exists, such as "2029-01-01"`,
    )
  : dayOf(new Date());
