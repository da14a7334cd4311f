import { timedCodes } from '../practice/codes.ts';
import { fieldOf } from '../practice/read-minutes.ts';
import { unitTable } from '../practice/timed-units.ts';

/** Three hours: the end of the printed table. */
const lastMinute = 180;

/** The fields of the unit counter and the table beside it. */
export const unitCounter = () => ({
  fields: timedCodes.map(({ code, name }) => ({ id: fieldOf(code), label: `${code}, ${name}` })),
  ranges: unitTable(lastMinute),
});
