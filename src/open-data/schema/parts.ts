import { z } from 'astro/zod';
import { day, recordId, text } from '../../evidence/schema/fields.ts';

/** An address, spelled out from "https://" on. */
export const address = z.url({ protocol: /^https?$/, error: 'expected a whole http(s) address' });

/** The page of this site that says the same to people. */
export const page = address.describe(
  'The page of this site that says the same to people, e.g. "https://handwise.example/evidence/claims/massage-lowers-cortisol/"',
);

/** A record's name for programs; ids are never used again for something else. */
export const id = recordId.describe('The record’s name for programs, stable and unique in its file');

/** Another record, by its id and its page. */
export const link = z.strictObject({ id, page });

/** A study, review or guideline of this site, by its id in citations.json. */
export const citationLink = z.strictObject({
  id: recordId.describe('Its id in citations.json, e.g. "furlan-2015"'),
  page,
  short: text.describe('Who and when, e.g. "Furlan and others, 2015"'),
  standing: z
    .enum(['current', 'superseded', 'lapsed', 'retracted', 'corrected'])
    .describe('Whether it still stands'),
});

export type CitationLink = z.input<typeof citationLink>;

/** A dated web page that a claim or a risk rests on. */
export const sourceLink = z.strictObject({
  id: recordId.describe('Its name in our records, e.g. "nysed-precautions"'),
  title: text.describe('As the page calls itself'),
  publisher: text.describe('Who speaks'),
  url: address.optional().describe('Absent where only somebody else’s copy was read'),
  seenOn: day.describe('When we last read it'),
});

export type SourceLink = z.input<typeof sourceLink>;

/** What changed in a record, oldest first. */
export const historyLines = z
  .array(
    z.strictObject({
      date: day.describe('The day'),
      change: text.describe('What changed, in our words'),
      correction: z.literal(true).optional().describe('Present where we had been wrong'),
    }),
  )
  .describe('What changed when, oldest first');

/** When a record was checked, and until when that holds. */
export const checkDates = {
  checkedOn: day.describe('When we last looked at the evidence, e.g. "2026-11-22"'),
  nextCheck: day.describe('Past this day a verdict or answer no longer holds unless checked again'),
};

/** Why a verdict or an answer is missing. */
export const withdrawn = z
  .enum(['overdue', 'retracted'])
  .optional()
  .describe(
    'Why it goes out without its verdict or answer: its check is overdue, or a source that it leans on was retracted',
  );
