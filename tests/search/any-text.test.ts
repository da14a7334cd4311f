import fc from 'fast-check';
import { describe, test } from 'vitest';
import { fold } from '../../src/lib/fold.ts';
import { readIdentifier } from '../../src/search/identifier.ts';
import { markWords } from '../../src/search/mark-words.ts';
import { nearestIn } from '../../src/search/nearest-word.ts';
import { searchWords } from '../../src/search/query.ts';
import { readRecordQuery, writeRecordQuery } from '../../src/search/record-query.ts';
import { spellingOf } from '../../src/search/spelling.ts';
import { wordKeys } from '../../src/search/word-key.ts';
import { anyOf, anyText, holds } from '../holds.ts';

const vocabulary = ['massage', 'pain', 'neck', 'back', 'fibromyalgia', 'knee', 'constructor'];
const spell = spellingOf({ vocabulary, named: vocabulary, everyday: ['truck'], rare: [] });
const aQuestion = fc.oneof(
  anyText(),
  anyOf([
    ...vocabulary,
    'masage',
    'neckpain',
    'fibro',
    ' ',
    '-',
    "'",
    '98101',
    'doi:10.1000/x',
    '(',
    ')',
    'ﬁ',
  ]),
);
const pasted = fc.oneof(
  anyText(),
  anyOf([
    '10.1000',
    '10.1/',
    '/',
    '(',
    ')',
    '?',
    '#',
    '.',
    '%2F',
    '%',
    'pmc',
    'nct',
    'pmid:',
    '12345678',
    ' ',
    'x',
  ]),
);

describe('whatever is pasted', () => {
  test('is an identifier of its kind, or none', () =>
    holds(
      fc.property(pasted, (typed) => {
        const read = readIdentifier(typed);
        if (!read) return true;
        const shape = {
          DOI: /^10\.\d{4,9}\/\S+$/,
          PMID: /^\d{1,8}$/,
          PMCID: /^pmc\d{3,}$/,
          'trial number': /^nct\d{8}$/,
        }[read.name];
        return shape?.test(read.value) === true;
      }),
      5000,
    ));

  test('gives an identifier that is read as itself, label in front', () =>
    holds(
      fc.property(pasted, (typed) => {
        const read = readIdentifier(typed);
        if (!read) return true;
        const again = readIdentifier(read.name === 'PMID' ? `pmid:${read.value}` : read.value);
        return again?.value === read.value && again.name === read.name;
      }),
      5000,
    ));
});

describe('whatever is asked', () => {
  test('becomes words without a gap, in lower case, each once', () =>
    holds(
      fc.property(aQuestion, (typed) => {
        const words = searchWords(typed);
        return new Set(words).size === words.length && words.every((word) => /^\S+$/.test(word));
      }),
    ));

  test('has keys exactly where it has words', () =>
    holds(
      fc.property(
        aQuestion,
        (typed) => wordKeys(typed).length === fold(typed).split(' ').filter(Boolean).length,
      ),
    ));

  test('is the typed words again once each correction is taken back', () =>
    holds(
      fc.property(aQuestion, (typed) => {
        const words = searchWords(typed);
        const { words: meant, corrections } = spell(words);
        let text = ` ${meant.join(' ')} `;
        for (const { typed: was, meant: is } of corrections) text = text.replace(` ${is} `, () => ` ${was} `);
        return text === ` ${words.join(' ')} `;
      }),
    ));

  test('is taken for a word of the vocabulary or for none', () =>
    holds(
      fc.property(aQuestion, (typed) => {
        const found = nearestIn(vocabulary)(typed);
        return found === undefined || vocabulary.includes(found);
      }),
    ));

  test('marks a text that is whole again when its pieces are joined', () =>
    holds(
      fc.property(aQuestion, aQuestion, (text, typed) => {
        const pieces = markWords(text, searchWords(typed));
        return (
          pieces.map((piece) => piece.text).join('') === text && pieces.every((piece) => piece.text !== '')
        );
      }),
    ));

  test('is compared the same after it was folded once', () =>
    holds(
      fc.property(fc.oneof(aQuestion, anyText()), (text) => fold(fold(text)) === fold(text)),
      5000,
    ));
});

describe('a filter of records', () => {
  const known = new Map([
    ['condition', new Set(['neck-pain', 'migraine'])],
    ['kind', new Set(['effect'])],
  ]);
  const aQuery = fc.record({
    facets: fc.record(
      { condition: fc.constantFrom('neck-pain', 'migraine'), kind: fc.constant('effect') },
      { requiredKeys: [] },
    ),
    typed: anyText(200).map((text) => text.toWellFormed().trim()),
  });
  const others = fc.array(fc.tuple(anyText(8), anyText(8)), { maxLength: 3 });

  test('comes back from any address that it was written into', () =>
    holds(
      fc.property(aQuery, others, (query, before) => {
        const written = writeRecordQuery(new URLSearchParams(before), query, known);
        const { query: read, unknown } = readRecordQuery(new URLSearchParams(written.toString()), known);
        return (
          unknown.length === 0 &&
          read.typed === query.typed &&
          JSON.stringify(Object.entries(read.facets).sort()) ===
            JSON.stringify(Object.entries(query.facets).sort())
        );
      }),
    ));

  test('takes no value that the list does not know, and tells each', () =>
    holds(
      fc.property(fc.constantFrom('condition', 'kind'), anyText(), (facet, value) => {
        const { query, unknown } = readRecordQuery(new URLSearchParams([[facet, value]]), known);
        const taken = query.facets[facet];
        return taken === undefined
          ? unknown.length === (new URLSearchParams([[facet, value]]).get(facet)?.trim() ? 1 : 0)
          : known.get(facet)?.has(taken) === true;
      }),
    ));
});
