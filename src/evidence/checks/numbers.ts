import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import { numbersAskedBy, numberTable } from '../fill-numbers.ts';
import { citationNumbers, claimNumbers, figureNumbers } from '../record-numbers.ts';
import { type FieldText, fieldsOf, textsOf } from '../texts-of.ts';
import { typedDigits } from './typed-digits.ts';

/** Numbers that readers meet are printed from a record that holds them, and stand beside what carries them. */
export function checkNumbers(content: ContentSet): Problem[] {
  const table = numberTable(content);
  const pages = [
    ...content.conditions,
    ...content.techniques,
    ...content.faqs,
    ...content.guides,
    ...content.contraindications,
    ...content.payers,
    ...content['outcome-measures'],
    ...content['billing-rules'],
    ...content.jurisdictions,
    ...content.credentials,
    ...content.glossary,
  ];
  return [
    ...pages.flatMap((entry) => textsOf(entry).flatMap((text) => typed(entry.file, text))),
    ...pages.flatMap((entry) => textsOf(entry).flatMap((text) => unknown(entry.file, text, table))),
    ...pages.flatMap(uncarried),
    ...pages.flatMap(misplaced),
    ...[...content.conditions, ...content.techniques, ...content.guides].flatMap(alone),
    ...hidden(content),
  ];
}

function typed(file: string, { field, text, line }: FieldText): Problem[] {
  const found = typedDigits(text);
  if (found === undefined) return [];
  return [
    {
      file,
      ...(line && { line }),
      rule: 'typed-number',
      ...(field && { field }),
      found,
      expected: 'a number that its record prints; only years, days, ages, phone numbers and ids are typed',
      fix: field
        ? 'write {record.name}, e.g. {gross-2024.studies}; add the number to the record’s "figures" if no field holds it'
        : 'write <Num of="record.name" />, e.g. <Num of="gross-2024.studies" />; add the number to the record’s "figures" if no field holds it',
    },
  ];
}

const unknown = (file: string, { field, text, line }: FieldText, table: Map<string, string>): Problem[] =>
  numbersAskedBy(text)
    .filter((name) => !table.has(name))
    .map((name) => {
      const near = nearest(name, table.keys());
      return {
        file,
        ...(line && { line }),
        rule: 'unknown-number',
        ...(field && { field }),
        found: name,
        expected: 'the id of a record, a dot, and the name of a number that it holds',
        ...(near && { fix: `${name} -> ${near}` }),
      };
    });

/** What a field's number comes from is named by the same record, so that its page shows it. */
const uncarried = ({ id: own, file, data }: Entry<unknown>): Problem[] => {
  const names = JSON.stringify(data);
  return fieldsOf(data).flatMap(({ field, text }) =>
    numbersAskedBy(text)
      .map((name) => name.split('.')[0] ?? '')
      .filter((id) => id !== own && !names.includes(`"${id}"`))
      .map((id) => ({
        file,
        rule: 'number-without-evidence',
        field,
        found: `a number of "${id}", which the record does not name`,
        expected: 'that record under citations, claims or sources beside the text',
        fix: `add ${id} to the list`,
      })),
  );
};

/** Fields know {record.name}; the text of a guide knows <Num />; the text of a question knows neither. */
const misplaced = ({ file, body }: Entry<unknown>): Problem[] =>
  [...body.matchAll(/\{[a-z0-9-]+\.[a-z0-9.-]+\}|<Num\b[^>]*>/g)]
    .map(([found]) => found)
    .filter((found) => found.startsWith('{') || file.endsWith('.md'))
    .map((found) => ({
      file,
      rule: 'number-without-evidence',
      found,
      expected: file.endsWith('.md')
        ? 'no number here: it stands in the answer, with what carries it'
        : '<Num of="…" />, which the text of a guide can print',
    }));

/** A number in a guide's text has a reference or a claim in the same paragraph, where a reader can look it up. */
const alone = ({ file, body }: Entry<unknown>): Problem[] =>
  body
    .split(/\n\s*\n|\n(?=(?:[-*]|\d+\.) )/)
    .filter((block) => block.includes('<Num ') && !/<Cite |<ClaimLink |<Source /.test(block))
    .map((block) => ({
      file,
      rule: 'number-without-evidence',
      found: `"${block.trim().slice(0, 80).replace(/\s+/g, ' ')}"`,
      expected: 'a citation or a claim in the same paragraph',
      fix: 'add <Cite id="…" /> after the sentence, or link the words with <ClaimLink id="…">…</ClaimLink>',
    }));

/** A figure that has the name of another number of its record would hide it. */
const hidden = (content: ContentSet): Problem[] =>
  [
    ...content.citations.map(({ file, data }) => ({ file, names: citationNumbers(data) })),
    ...content.claims.map(({ file, data }) => ({ file, names: claimNumbers(data) })),
    ...[...content.sources, ...content.contraindications, ...content.payers].map(({ file, data }) => ({
      file,
      names: figureNumbers(data),
    })),
  ].flatMap(({ file, names }) =>
    names
      .filter(([name], at) => names.findIndex(([other]) => other === name) !== at)
      .map(([name]) => ({
        file,
        rule: 'unknown-number',
        field: 'figures',
        found: `two numbers "${name}"`,
        expected: 'a figure id that no other number of the record has',
      })),
  );
