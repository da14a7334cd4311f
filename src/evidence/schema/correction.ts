import { z } from 'astro/zod';
import { day, text } from './fields.ts';

/** Something that this site had wrong and put right. The id is the file's name, its day first, and its anchor on /about/corrections/. */
export const correctionSchema = z.strictObject({
  /** When it was put right, e.g. "2026-11-22" */
  date: day,
  /** What it is about, at most 10 words, e.g. "Blood thinners in the glossary" */
  title: text,
  /** fact: a thing said was not so; wording: true and easy to misread; link: led nowhere or astray; safety: a warning was missing, weak or wrong */
  kind: z.enum(['fact', 'wording', 'link', 'safety']),
  /** What was wrong, in plain words of ours */
  was: text,
  /** What it says now */
  now: text,
  /** Pages of this site, e.g. ["/glossary/#anticoagulant"] */
  pages: z
    .array(
      z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, {
        error: 'expected an address on this site that ends in "/", with or without an anchor',
      }),
    )
    .min(1, { error: 'expected at least one page' }),
  /** Who noticed; nobody is named */
  foundBy: z.enum(['a reader', 'us']),
  /** The change in version control, where it was made before this record, e.g. "db59cab" */
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, { error: 'expected the short name of a commit, such as "db59cab"' })
    .optional(),
});

export type CorrectionRecord = z.output<typeof correctionSchema>;
export type Correction = CorrectionRecord & { id: string };
