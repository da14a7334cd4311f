import { z } from 'astro/zod';
import { recordId, text } from './fields.ts';

/** A number that a record's texts print: typed once, here, and named in the text as {record-id.figure-id}. */
export const figureSchema = z
  .strictObject({
    /** Unique inside the record, e.g. "hourly-price" */
    id: recordId,
    /** e.g. 60 */
    value: z.number(),
    /** The upper end of a range, e.g. 150 */
    to: z.number().optional(),
    /** What it is a share of, e.g. 100 in "10 in 100" */
    of: z.number().positive().optional(),
    /** "usd" prints "$60", "percent" prints "20 percent"; absent for plain counts */
    unit: z.enum(['usd', 'percent']).optional(),
    /** What the number is, one line, e.g. "price of one hour" */
    what: text,
  })
  .refine(({ value, to }) => to === undefined || value < to, {
    error: 'expected the lower end of a range first',
    path: ['to'],
  });

export type Figure = z.output<typeof figureSchema>;
