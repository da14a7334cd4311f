import { z } from 'astro/zod';
import { day, text } from '../../evidence/schema/fields.ts';
import { type ChangeKind, changeKinds } from '../changes.ts';
import { id, page } from './parts.ts';

/** One change of changes.json. */
export const changeItem = z.strictObject({
  id,
  day: day.describe('When it changed'),
  kind: z
    .enum(Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]])
    .describe('What happened; a correction is something that we had wrong'),
  record: z
    .strictObject({
      type: z.enum(['claim', 'citation']).describe('Claims are in claims.json, citations in citations.json'),
      id,
      title: text.describe('The claim’s statement or the source’s title'),
      page,
    })
    .describe('What it happened to'),
  words: text.describe('What changed, in our words'),
});
