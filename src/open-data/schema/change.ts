import { z } from 'astro/zod';
import { day, text } from '../../evidence/schema/fields.ts';
import { type ChangeKind, changeKinds } from '../changes.ts';
import { id, page } from './parts.ts';

/** One change of changes.json. */
export const changeItem = z.strictObject({
  id,
  day: day.describe('When it changed'),
  kind: z.enum(Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]]),
  record: z.strictObject({
    type: z.enum(['claim', 'citation']),
    id,
    title: text.describe('The claim’s statement or the source’s title'),
    page,
  }),
  words: text.describe('What changed, in our words'),
});
