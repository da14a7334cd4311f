import { dayOf } from '../evidence/freshness.ts';

/** The day of this build, YYYY-MM-DD; BUILD_DAY moves the clock, for tests of freshness. */
export const today: string = import.meta.env.BUILD_DAY ?? process.env.BUILD_DAY ?? dayOf(new Date());
