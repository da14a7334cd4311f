import { z } from 'astro/zod';
import { certaintyLevels } from '../certainty.ts';
import { type OutcomeConcept, outcomeConcepts } from '../outcome-concepts.ts';
import { conditionIds, techniqueIds } from '../topics.ts';

/** A record id: the file's name in kebab-case, e.g. "furlan-2015". */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected a kebab-case id such as "furlan-2015"' });

/** A calendar day as YYYY-MM-DD, e.g. "2026-11-22"; impossible days such as 2026-02-30 are refused. */
export const day = z.iso.date({ error: 'expected a day that exists, as YYYY-MM-DD, such as "2026-11-22"' });

/** What `refine` needs to refuse a next check that is not after the day in another field, e.g. "checkedOn". */
export const nextCheckAfter = <Field extends string>(
  field: Field,
): [(record: Record<Field | 'nextCheck', string>) => boolean, { error: string; path: string[] }] => [
  (record) => record.nextCheck > record[field],
  { error: 'expected the next check after the last one', path: ['nextCheck'] },
];

/** A sentence or phrase that is never empty, e.g. "usual care". */
export const text = z.string().trim().min(1, { error: 'expected some text' });

/** A condition id of `topics.ts`, e.g. "neck-pain". */
export const conditionId = z.enum(conditionIds);

/** A technique id of `topics.ts`, e.g. "swedish-massage". */
export const techniqueId = z.enum(techniqueIds);

/** What a claim or a result speaks about, an id of `outcome-concepts.ts`, e.g. "pain". */
export const outcomeConcept = z.enum(Object.keys(outcomeConcepts) as [OutcomeConcept, ...OutcomeConcept[]]);

/** The four words of GRADE, from most to least sure, e.g. "low". */
export const certaintyLevel = z.enum(certaintyLevels);

/** What changed in a record and when, oldest first; the feed and /api/changes.json are made of these lines. */
export const history = z
  .array(
    z.strictObject({
      date: day,
      /** In our words, e.g. "First published." */
      change: text,
      /** True where we had been wrong and put it right */
      correction: z.literal(true).optional(),
    }),
  )
  .refine((changes) => changes.every(({ date }, at) => at === 0 || date >= (changes[at - 1]?.date ?? '')), {
    error: 'expected the oldest change first',
  })
  .default([]);

/** Other words that people search for, e.g. ["back ache", "lumbago"]. */
export const aliases = z.array(text).default([]);
