import { z } from 'astro/zod';
import { day, text } from './fields.ts';
import { figures } from './figure.ts';

/** A dated web page that a safety rule, a law, a payer's rule or a practice claim rests on. The id is the file's name. */
export const sourceSchema = z.strictObject({
  /** e.g. "Precautions in massage/bodywork therapy" */
  title: text,
  /** Who speaks, e.g. "New York State Education Department, Office of the Professions" */
  publisher: text,
  /** The publisher's own address; absent where only a copy by somebody else was seen */
  url: z.url({ protocol: /^https?$/, error: 'expected an http(s) address' }).optional(),
  /** True where the text was read in somebody else's copy and not at the publisher */
  seenInCopy: z.boolean().default(false),
  /** The page's own date, e.g. "6 October 2025" */
  dated: text.optional(),
  /** When we last read it, e.g. "2026-11-22" */
  seenOn: day,
  /** Its numbers, for texts to print, e.g. the price of an hour */
  figures,
});

export type SourceRecord = z.output<typeof sourceSchema>;
export type Source = SourceRecord & { id: string };
