import { expect, test } from 'vitest';
import { cslOf, hasMoreAuthors } from '../../src/evidence/csl.ts';
import type { CitationInput } from '../../src/evidence/schema/citation.ts';
import { citationOf, guideline } from './records.ts';

const page = 'https://handwise.example/evidence/citations/ames-2020/';
const itemOf = (changes: Partial<CitationInput> = {}) => cslOf(citationOf(changes), page);
const nobody = { ...citationOf(), authors: [] };
const issued = {
  publisher: 'Example College',
  journal: undefined,
  doi: undefined,
  url: 'https://example.org/g',
};

test('a paper is an article, a guideline and what has a number a report, and the rest a web page', () => {
  expect(itemOf().type).toBe('article-journal');
  expect(itemOf({ ...guideline, ...issued }).type).toBe('report');
  expect(itemOf({ ...issued, number: 'G59' }).type).toBe('report');
  expect(itemOf(issued).type).toBe('webpage');
});

test('the note says what readers of a list must know, and where the record is', () => {
  expect(itemOf().note).toBe(`What it found: ${page}`);
  expect(itemOf({ status: { standing: 'retracted' } }).note).toBe(`Retracted. What it found: ${page}`);
  expect(cslOf(nobody, page).note).toBe(`The authors’ names could not be confirmed. What it found: ${page}`);
});

test('a list of authors that was cut short says so, and one that is whole or empty does not', () => {
  expect(hasMoreAuthors(itemOf({ authorsTruncated: true }))).toBe(true);
  expect(hasMoreAuthors(itemOf())).toBe(false);
  expect(hasMoreAuthors(cslOf(nobody, page))).toBe(false);
});

test('an item without a note or without authors has no more of them', () => {
  const { note: _, ...bare } = itemOf({ authorsTruncated: true });
  const { author: __, ...nameless } = itemOf({ authorsTruncated: true });
  expect([bare, nameless].map(hasMoreAuthors)).toEqual([false, false]);
});
