import { z } from 'astro/zod';
import { conditionIds, techniqueIds } from '../topics.ts';

/** A record id: the file's name in kebab-case, e.g. "furlan-2015". */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected a kebab-case id such as "furlan-2015"' });

/** A calendar day as YYYY-MM-DD, e.g. "2026-11-22"; impossible days such as 2026-02-30 are refused. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a day as YYYY-MM-DD, such as "2026-11-22"' })
  .refine((text) => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text), {
    error: 'expected a day that exists',
  });

/** A sentence or phrase that is never empty, e.g. "usual care". */
export const text = z.string().trim().min(1, { error: 'expected some text' });

/** A condition id of `topics.ts`, e.g. "neck-pain". */
export const conditionId = z.enum(conditionIds);

/** A technique id of `topics.ts`, e.g. "swedish-massage". */
export const techniqueId = z.enum(techniqueIds);

/** The four words of GRADE, from most to least sure, e.g. "low". */
export const certaintyLevel = z.enum(['high', 'moderate', 'low', 'very-low']);

/** Other words that people search for, e.g. ["back ache", "lumbago"]. */
export const aliases = z.array(text).default([]);
