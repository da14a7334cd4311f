import { z } from 'astro/zod';
import { recordId, text } from './fields.ts';

/** What was announced about a citation since it appeared. */
export const citationStatus = z
  .strictObject({
    standing: z.enum(['current', 'superseded', 'retracted', 'corrected'], {
      error:
        'expected current, superseded, retracted or corrected; that a guideline has lapsed follows from the rule of its body in guideline-bodies.ts',
    }),
    /** The citation that replaces or corrects it, e.g. "qaseem-2017" */
    by: recordId.optional(),
    /** Why, e.g. "The 2015 edition took its place." */
    note: text.optional(),
  })
  .refine(({ standing, by }) => standing !== 'superseded' || by !== undefined, {
    error: 'expected the citation that took its place',
    path: ['by'],
  })
  .refine(({ standing, by }) => standing !== 'current' || by === undefined, {
    error: 'expected superseded, corrected or retracted where another citation took its place',
    path: ['standing'],
  })
  .prefault({ standing: 'current' });
