import { z } from 'astro/zod';
import { aliases, day, history, nextCheckAfter, recordId, text } from '../../evidence/schema/fields.ts';

/** What one payer, one code or one way of counting asks of the file and the bill. The id is the file's name. */
export const billingRuleSchema = z
  .strictObject({
    /** e.g. "Medicare", or "97124, massage" */
    name: text,
    /** What it is about: a billing code, a way to count units, a payer, or a modifier */
    about: z.enum(['code', 'counting', 'payer', 'modifier']),
    /** Its place among those about the same, from 1 */
    position: z.int().positive(),
    lines: z
      .array(
        z.strictObject({
          /** In our words; numbers by name, e.g. "A report is due by treatment day {noridian-outpatient-therapy.report-day}." */
          text,
          /** The source id that holds it */
          source: recordId,
        }),
      )
      .min(1, { error: 'expected at least one line' }),
    /** What could not be confirmed and is left out */
    notConfirmed: z.array(text).default([]),
    checkedOn: day,
    nextCheck: day,
    history,
    aliases,
  })
  .refine(...nextCheckAfter('checkedOn'));

export type BillingRuleInput = z.input<typeof billingRuleSchema>;
export type BillingRuleRecord = z.output<typeof billingRuleSchema>;
export type BillingRule = BillingRuleRecord & { id: string };
