import { z } from 'astro/zod';
import { NewRecordError } from './new-record-error.ts';

const word = z.union([z.string(), z.number()]).transform(String);
const first = z.union([z.array(z.string()).transform(([one = '']) => one), z.string()]);

/** What a record takes from CSL-JSON; agencies write some fields as lists, and numbers as texts. */
const cslSchema = z.looseObject({
  title: first,
  author: z
    .array(
      z
        .looseObject({ family: z.string(), given: z.string(), literal: z.string(), name: z.string() })
        .partial(),
    )
    .default([]),
  'container-title': first.optional(),
  'container-title-short': first.optional(),
  publisher: z.string().optional(),
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.coerce.number())) }).optional(),
  volume: word.optional(),
  issue: word.optional(),
  page: word.optional(),
  DOI: z.string().optional(),
  PMID: word.optional(),
  PMCID: word.optional(),
  URL: z.string().optional(),
  genre: z.string().optional(),
  number: word.optional(),
  edition: word.optional(),
});

export type Csl = z.output<typeof cslSchema>;

/** One CSL-JSON item, alone or as the only one of a list; `from` names it in messages. Throws a NewRecordError. */
export function readCsl(data: unknown, from: string): Csl {
  if (Array.isArray(data) && data.length !== 1)
    throw new NewRecordError(
      `${from}: found a list of ${data.length} items, expected one: a citation is one record.`,
    );
  const read = cslSchema.safeParse(Array.isArray(data) ? data[0] : data);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new NewRecordError(
      `${from}: found no usable "${issue?.path.join('.') || 'item'}", expected CSL-JSON with a title.`,
    );
  }
  if (plain(read.data.title) === '')
    throw new NewRecordError(`${from}: found no title, expected CSL-JSON with one.`);
  return read.data;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A text without the markup that agencies leave in it, e.g. "<i>Tuina</i> &amp; pain" as "Tuina & pain". */
export const plain = (text: string): string =>
  text
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
