import type { Entry } from './content-set.ts';

/** A piece of text with the field that it stands in; empty for a guide's body. */
export interface FieldText {
  field: string;
  text: string;
  /** Line of the file on which a paragraph of the body starts */
  line?: number;
}

/** Fields with ids, addresses, days, search words or names, which are no prose. */
const noProse =
  /^(abbreviation|aliases|about|lookedOn|seenOn|letter|variants|seeAlso|more|citations?|claims?|sources?|risks|outcomes|techniques|neighbors|appliesTo|medicines|href|kind|act|group|level|concept|evidenceAsOf|date|nextCheck|checkedOn|dated|figures|url)$/;

/** Every text of a record that readers meet: its fields, then the paragraphs of its body. */
export const textsOf = ({ data, body, bodyLine = 1 }: Entry<unknown>): FieldText[] => [
  ...fieldsOf(data),
  ...[...body.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map(({ 0: text, index }) => ({
    field: '',
    text,
    line: bodyLine + body.slice(0, index).split('\n').length - 1,
  })),
];

/** The texts of a record's head. */
export function fieldsOf(value: unknown, path: string[] = []): FieldText[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => !noProse.test(key))
    .flatMap(([key, one]) => fieldsOf(one, [...path, key]));
}
