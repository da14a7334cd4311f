import { describe, expect, test } from 'vitest';
import { questionReader } from '../../src/search/ask.ts';
import type { PageName } from '../../src/search/names.ts';
import type { NotCovered } from '../../src/search/not-covered.ts';

const page = (path: string, title: string, more: Partial<PageName> = {}): PageName => ({
  path,
  title,
  kind: 'question',
  says: '',
  aliases: [],
  ids: [],
  ...more,
});
const acupuncture: NotCovered = {
  id: 'acupuncture',
  name: 'Acupuncture',
  names: ['acupuncture', 'trigger point needling'],
  reason: 'Needles are not massage.',
  link: { label: 'Elsewhere', href: 'https://example.org/' },
};
const read = questionReader({
  pages: [
    page('/neck/', 'Massage for neck pain'),
    page('/points/', 'Trigger points', { aliases: ['knots'] }),
    page('/beats/', 'Massage beats acupuncture for low back pain', { kind: 'claim' }),
    page('/study/', 'A trial', { kind: 'study', ids: ['10.1000/ames', '29072931', '12345'] }),
  ],
  vocabulary: ['massage', 'pain', 'neck', 'trigger', 'points', 'acupuncture', 'back', 'low', 'trial'],
  everyday: ['pain', 'low', 'price', 'truck'],
  rare: ['neckar'],
  notCovered: [acupuncture],
});

describe('an identifier', () => {
  test.each(['10.1000/ames', 'https://doi.org/10.1000/AMES', 'PMID: 29072931', '29072931', '12345'])(
    '%s leads straight to its page',
    (typed) => expect(read(typed, false).identified?.page?.path).toBe('/study/'),
  );
  test('that no page has is told as such', () => {
    expect(read('PMID 999', false).identified).toMatchObject({ identifier: { name: 'PMID', value: '999' } });
    expect(read('PMID 999', false).identified).not.toHaveProperty('page');
  });
  test('of five digits that no page has is a ZIP code', () => {
    for (const typed of ['98101', ' 98101 ']) expect(read(typed, false)).not.toHaveProperty('identified');
    for (const typed of ['pmid 98101', '981012'])
      expect(read(typed, false).identified?.identifier.name, typed).toBe('PMID');
  });
});

describe('what the site does not cover', () => {
  test('is known by each of its names, in a sentence and in the plural', () => {
    for (const typed of ['acupuncture', 'does acupuncture work?', 'Trigger-point needlings'])
      expect(read(typed, false).notCovered?.id, typed).toBe('acupuncture');
  });
  test('brings pages that speak of it by name, then those on the rest of the question', () => {
    expect(
      read('acupuncture or massage for neck pain', false).matches.map(({ page: { path } }) => path),
    ).toEqual(['/beats/', '/neck/']);
  });
  test('is not seen in a part of its name', () => {
    expect(read('trigger point', false)).not.toHaveProperty('notCovered');
  });
});

describe('words that stand nowhere on the site', () => {
  test('are told, but for numbers of up to three digits', () => {
    expect(read('neck zebra', true).unknown).toEqual(['zebra']);
    expect(read('5 10 365 neck', true).unknown).toEqual([]);
    expect(read('1999 10k c10 neck', true).unknown).toEqual(['1999', '10k', 'c10']);
  });
});

describe('typing errors', () => {
  test('are mended in what is left to others, too', () => {
    expect(read('trigger point neeling', false)).toMatchObject({
      corrections: [{ typed: 'neeling', meant: 'needling' }],
      notCovered: { id: 'acupuncture' },
    });
  });
  test('are never taken for a word in which nothing is called', () => {
    const plain = questionReader({
      pages: [page('/neck/', 'Neck')],
      vocabulary: ['neck', 'finding'],
      everyday: [],
      rare: [],
      notCovered: [],
    });
    expect(plain('fnding neck', false).corrections).toEqual([]);
  });

  test('are corrected and told, unless they are meant', () => {
    expect(read('nekc pain', false)).toMatchObject({
      words: ['neck', 'pain'],
      corrections: [{ typed: 'nekc', meant: 'neck' }],
    });
    expect(read('nekc pain', true)).toMatchObject({
      words: ['nekc', 'pain'],
      corrections: [],
      unknown: ['nekc'],
    });
  });
});

test.each(['', ' ', '?!', '<b></b>', '"unclosed', '🙂', '\u202e', 'a'.repeat(5000), 'the of and'])(
  '%j is read without an error',
  (typed) => {
    expect(() => read(typed, false)).not.toThrow();
    expect(read(typed, false).typed.length).toBeLessThanOrEqual(300);
  },
);
