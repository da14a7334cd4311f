import type { Entry } from './content-set.ts';

/** A piece of text with the field that it stands in; empty for a guide's body. */
export interface FieldText {
  field: string;
  text: string;
}

/** Fields with ids, addresses, days, search words or names, which are no prose. */
const noProse =
  /^(abbreviation|aliases|about|lookedOn|seenOn|letter|variants|seeAlso|more|citations?|claims?|sources?|risks|outcomes|techniques|neighbors|appliesTo|medicines|href|kind|act|group|level|concept|evidenceAsOf|date|nextCheck|checkedOn|dated|figures|url)$/;

/** Every text of a record that readers meet: its fields, then the paragraphs of its body. */
export const textsOf = ({ data, body }: Entry<unknown>): FieldText[] => [
  ...fieldsOf(data),
  ...body.split(/\n\s*\n/).map((text) => ({ field: '', text })),
];

/** The texts of a record's head. */
export function fieldsOf(value: unknown, path: string[] = []): FieldText[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => !noProse.test(key))
    .flatMap(([key, one]) => fieldsOf(one, [...path, key]));
}
