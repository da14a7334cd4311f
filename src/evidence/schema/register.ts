import { z } from 'astro/zod';
import { day, text } from './fields.ts';

const url = z.url({ protocol: /^https?$/, error: 'expected an http(s) address' });

/** A page of an authority, and how sure we are that the address leads there. */
export const authorityLink = z.strictObject({
  /** e.g. "https://www.oregon.gov/obmt/Pages/license.aspx" */
  url,
  /** "opened" by us on the web; read in a stored "copy"; only "named" by other pages */
  seen: z.enum(['opened', 'copy', 'named']),
  /** When that was, e.g. "2026-11-22" */
  seenOn: day,
});

/** Where a name can be looked up. */
export const register = z.strictObject({
  /** "search" is the search itself; "way-in" is a page that leads to it */
  kind: z.enum(['search', 'way-in']),
  /** What stands in it, e.g. "all health professions of the department" */
  covers: text.optional(),
  link: authorityLink,
  /** The month in which somebody else reported that the address answered, e.g. "2026-06" */
  answeredIn: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'expected a month such as "2026-06"' })
    .optional(),
});

export type AuthorityLink = z.output<typeof authorityLink>;
export type Register = z.output<typeof register>;
