import { z } from 'astro/zod';
import { recordId, text } from './fields.ts';

const figure = z
  .strictObject({
    /** Unique inside the record; texts print it as {record.id}, e.g. "hourly-price" */
    id: recordId,
    /** What the number is, e.g. "price of one hour of massage" */
    what: text,
    /** The number as the source prints it, e.g. 60 */
    value: z.number(),
    /** The upper end where it is a range, e.g. 150 for "$60 to $150" */
    to: z.number().optional(),
    /** Out of how many, e.g. 100 for "10 in 100" */
    of: z.int().positive().optional(),
    /** What it counts where that is printed with it: "usd" as "$60", "percent" as "36%" */
    unit: z.enum(['usd', 'percent']).optional(),
  })
  .refine(({ value, to }) => to === undefined || value < to, {
    error: 'expected the lower end first',
    path: ['to'],
  })
  .refine(({ of, unit }) => of === undefined || unit === undefined, {
    error: 'expected a share ("10 in 100") or a unit, not both',
    path: ['unit'],
  });

export type Figure = z.output<typeof figure>;

/** Numbers of a source that no other field holds, for texts to print. */
export const figures = z
  .array(figure)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
    error: 'expected figure ids that differ from each other',
  })
  .default([]);
