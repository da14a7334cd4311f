import type { Citation } from './schema/citation.ts';

type Author = Citation['authors'][number];

/** A person's name in its parts, or a body's name as one. */
export type AuthorName =
  | { family: string; given?: string; suffix?: string }
  | { literal: string; family?: undefined };

/** An author with rank and joined initials told apart: "J Thomas Jr" is J Thomas, Jr; "Luciana AC" is Luciana A C. */
export function nameOf(author: Author): AuthorName {
  if ('literal' in author) return { literal: author.literal };
  if (!author.given) return { family: author.family };
  const [given = '', rank] = author.given.split(/,? (?=(?:Jr|Sr|I{2,3}|IV)\.?$)/);
  return {
    family: author.family,
    given: given.replace(/(?<![a-z])([A-Z])(?=[A-Z]+\b)/g, '$1 '),
    ...(rank && { suffix: rank.replace('.', '') }),
  };
}

/** The first letters of given names: "Andrea D" is AD, "Jia-yun" is JY. */
export const initialsOf = (given: string): string =>
  given
    .split(/[\s.-]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

/** Family name first, as machines want it: "Furlan, Andrea D", "Cross Jr, J Thomas"; a body's name as it is. */
export const invertName = (name: AuthorName): string =>
  name.family === undefined
    ? name.literal
    : [[name.family, name.suffix].filter(Boolean).join(' '), name.given].filter(Boolean).join(', ');

/** As a sentence prints it: "J Thomas Cross Jr"; a body's name as it is. */
export const wholeName = (name: AuthorName): string =>
  name.family === undefined ? name.literal : [name.given, name.family, name.suffix].filter(Boolean).join(' ');

/** What stands for the authors where none could be confirmed. */
export const unnamed = 'Authors not confirmed';

/** Who and when, from family names and bodies: "Furlan and others, 2015". */
export function nameShort([first, second, ...rest]: string[], areMore: boolean, year?: number): string {
  const names = !first
    ? unnamed
    : rest.length > 0 || areMore
      ? `${first} and others`
      : [first, second].filter(Boolean).join(' and ');
  return `${names}, ${year ?? 'no date'}`;
}
