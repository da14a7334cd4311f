import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { copyRecords, type RecordFile } from '../../scripts/bench/copied-records.ts';

const record = (collection: string, id: string, text: string): RecordFile => ({
  collection,
  id,
  ending: collection === 'conditions' ? '.mdx' : '.yml',
  text,
});
const records = [
  record('citations', 'smith-2011', "title: One trial.\ndoi: 10.1/x\npmid: '123'\nconditions: [neck-pain]\n"),
  record('citations', 'smith-2011-b', "title: Another\ncheckedOn: '2026-11-22'\nsources: [a-source]\n"),
  record(
    'claims',
    'eases-neck-pain',
    'statement: It eases neck pain.\nexplanation: In {smith-2011-b.weeks} weeks, neck-pain eased.\nevidence:\n  - { citation: smith-2011, bearing: for }\n',
  ),
  record(
    'conditions',
    'neck-pain',
    '---\ntitle: Neck pain\n---\n## What it is\n\n<Cite id="smith-2011" /> and [more](/conditions/neck-pain/#safe), {eases-neck-pain.weeks} weeks.\n',
  ),
];
const copies = copyRecords(records, 'b', 1);
const copy = (id: string) => copies.find((one) => one.id === `${id}-copy-b`)?.text ?? '';

test('each record has a copy of its own name', () => {
  expect(copies.map(({ id }) => id)).toEqual(records.map(({ id }) => `${id}-copy-b`));
});

test('copies name copies: as values, in places for numbers, in tags and in links', () => {
  expect(parse(copy('smith-2011')).conditions).toEqual(['neck-pain-copy-b']);
  expect(parse(copy('eases-neck-pain'))).toMatchObject({
    explanation: 'Inb {smith-2011-b-copy-b.weeks} weeks, neck-pain eased.',
    evidence: [{ citation: 'smith-2011-copy-b', bearing: 'for' }],
  });
  expect(copy('neck-pain')).toContain(
    '<Cite id="smith-2011-copy-b" /> and [more](/conditions/neck-pain-copy-b/#safe), {eases-neck-pain-copy-b.weeks} weeks.',
  );
});

test('what is not copied keeps its name, and a day in quotes stays a text', () => {
  expect(parse(copy('smith-2011-b'))).toMatchObject({ sources: ['a-source'], checkedOn: '2026-11-22' });
});

test('what two records may not share is its own', () => {
  const { title, doi, pmid } = parse(copy('smith-2011'));
  expect(title).toBe('One trial b.');
  expect(doi).not.toBe('10.1/x');
  const others = copyRecords(records, 'c', 2);
  expect(parse(others[0]?.text ?? '').pmid).not.toBe(pmid);
});
