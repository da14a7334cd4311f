import { buildDay } from '../evidence/build-day.ts';

/** The day of this build, YYYY-MM-DD. */
export const today: string = buildDay(process.env.BUILD_DAY, new Date());
