import { z } from 'astro/zod';
import { day, text } from './fields.ts';

/** Something that people ask for and this site leaves to others. The id is the file's name and its anchor on /about/not-covered/. */
export const notCoveredSchema = z.strictObject({
  /** e.g. "Cupping" */
  name: text,
  /** Every way in which people ask for it, e.g. ["cupping", "fire cupping"] */
  names: z.array(text).min(1, { error: 'expected at least one name that people type' }),
  /** Why it is not here, and what is, in one or two plain sentences */
  reason: text,
  /** A trustworthy place to read on */
  link: z.strictObject({
    /** e.g. "Cupping, in the MSD Manual" */
    label: text,
    /** On the web, or a page of this site such as "/guides/states/" */
    href: z.union([
      z.url({ protocol: /^https$/, error: 'expected an https address' }),
      z.string().regex(/^\/([a-z0-9-]+\/)+$/, { error: 'expected an address on this site' }),
    ]),
  }),
  /** When somebody looks again whether it is still left out and the link still leads there, e.g. "2027-11-30" */
  nextCheck: day,
});

export type NotCoveredRecord = z.output<typeof notCoveredSchema>;
