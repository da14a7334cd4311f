import { z } from 'astro/zod';

/** Text of a source, without spaces at its ends; empty and null count as left out, control characters are refused. */
export const text = z
  .string()
  .max(2000, { error: 'expected at most 2000 characters' })
  .refine((value) => value.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(value), {
    error: 'expected text without control characters',
  })
  .nullish()
  .transform((value) => value?.replace(/\s+/g, ' ').trim() || undefined);

/** A list; left out or null counts as empty, nulls in it are passed over. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item.nullable())
    .nullish()
    .transform((items) =>
      (items ?? []).filter((one): one is NonNullable<typeof one> => one !== null && one !== undefined),
    );

/** The first thing that is wrong with a value, e.g. 'name.0.family: expected string, received number'. */
export function firstIssue(error: z.ZodError): string {
  const { path = [], message = '' } = error.issues[0] ?? {};
  const said = message.replace(/^Invalid (input|option): /, '');
  return path.length > 0 ? `${path.join('.')}: ${said}` : said;
}
