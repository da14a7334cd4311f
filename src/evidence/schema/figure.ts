import { z } from 'astro/zod';
import { recordId, text } from './fields.ts';

/** A number of a record that has no field of its own, e.g. the price of one hour. */
export const figureSchema = z.strictObject({
  /** Its name within the record, e.g. "hourly-price" */
  id: recordId,
  /** e.g. 60 */
  value: z.number(),
  /** Where it is a range: its upper end, e.g. 150 */
  to: z.number().optional(),
  /** Where it is a part: of how many, e.g. 100 in "10 in 100" */
  of: z.number().positive().optional(),
  unit: z.enum(['usd', 'percent']).optional(),
  /** What the number is, in one line */
  what: text,
});
