import { syllable } from 'syllable';
import { parseDocument, visit } from 'yaml';
import { splitFile } from '../../src/integrations/content/head.ts';

/** One file of the content: its collection, its id and its ending, such as ".yml". */
export interface RecordFile {
  collection: string;
  id: string;
  ending: string;
  text: string;
}

/** What two records may not share, and how a copy's own is made from it; the number is the copy's own among all. */
const own: Record<string, (value: string, name: string, number: number) => string> = {
  doi: (value, name) => `${value}.${name}`,
  pmid: (_, __, number) => String(90_000_000 + number),
  pmcid: (_, __, number) => `PMC${90_000_000 + number}`,
  url: (value, name) => `${value}${value.includes('?') ? '&' : '?'}copy=${name}`,
  title: (value, name) => value.replace(/[.?]?$/, (end) => ` ${name}${end}`),
  statement: reworded,
  question: reworded,
  // A page's description begins with one of these.
  finding: reworded,
  explanation: reworded,
  answer: reworded,
  population: respelled,
};

/**
 * As easy to read, and no word longer: the letter is put behind the shortest of the first words that it gives no syllable. Of a long
 * text first those that a title keeps, which loses its middle.
 */
function reworded(value: string, name: string): string {
  const words = [value.length > 50 ? 26 : 70, 70].flatMap((most) =>
    (value.slice(0, most).match(/(?<![{\w.-])[a-z]+(?=[ ,.?])/gi) ?? []).toSorted(
      (a, b) => a.length - b.length,
    ),
  );
  const word = words.find((one) => one.length > 1 && syllable(`${one}${name}`) === syllable(one));
  if (word === undefined) throw new Error(`found no word in "${value}" that may end in "${name}"`);
  return value.replace(new RegExp(`\\b${word}\\b`), `${word}${name}`);
}

/** For a text too short to have a word to spare: the letter takes the place of the first of a word, where no copy is named after that. */
function respelled(value: string, name: string): string {
  const words = value.match(/\b[aeil-y][a-z]+/g) ?? [];
  const word = words.find((one) => syllable(name + one.slice(1)) <= syllable(one));
  if (word === undefined) throw new Error(`found no word in "${value}" that may begin with "${name}"`);
  return value.replace(new RegExp(`\\b${word}\\b`), name + word.slice(1));
}

/** A copy of every record: what records name each other by becomes the copy's, so the copies hang together as the records do. `name` is a letter of the copy, `nth` its number from 1. */
export function copyRecords(records: readonly RecordFile[], name: string, nth: number): RecordFile[] {
  const ids = new Set(records.map(({ id }) => id));
  const copied = (id: string) => `${id}-copy-${name}`;
  // Longer ids first: one may be the beginning of another.
  const choices = [...ids].toSorted((a, b) => b.length - a.length).join('|');
  const named = new RegExp(`(?<=[{"'/#])(${choices})(?=[.}"'/#])`, 'g');
  const renamed = (text: string) => (ids.has(text) ? copied(text) : text.replace(named, copied));
  return records.map((record, at) => {
    const parts = splitFile(record.text, record.ending);
    if (!parts) throw new Error(`${record.id}: found no fields on top.`);
    const document = parseDocument(parts.head);
    visit(document, {
      Scalar: (_, node) => {
        if (typeof node.value === 'string') node.value = renamed(node.value);
      },
    });
    for (const [field, ownOf] of Object.entries(own)) {
      const value = document.get(field);
      if (value !== undefined) document.set(field, ownOf(String(value), name, nth * records.length + at));
    }
    const head = document.toString({ lineWidth: 0 });
    const text = record.ending === '.yml' ? head : `---\n${head}---\n${parts.body.replace(named, copied)}`;
    return { ...record, id: copied(record.id), text };
  });
}
