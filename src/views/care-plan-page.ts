import { techniques } from '../evidence/topics.ts';
import { handsOnCodes, timedCodes } from '../practice/codes.ts';
import { emptyPlan } from '../practice/empty-plan.ts';
import { examplePairs } from '../practice/examples.ts';
import { measureDates, measureViews } from './outcome-measures.ts';

/** Everything that the page on documentation prints. */
export const carePlanPage = async () => ({
  measures: await measureViews(),
  dates: await measureDates(),
  codes: timedCodes.filter(({ code }) => handsOnCodes.includes(code)),
  techniques: Object.values(techniques).map(({ label }) => label),
  pairs: examplePairs,
  emptyPlan,
});
