import { expect, test } from 'vitest';
import { packLexicon, unpackLexicon } from '../../src/search/lexicon.ts';

const vocabulary = Array.from(
  { length: 1500 },
  (_, at) => `w${at.toString(36).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
);
const site = [...new Set(vocabulary)];

test('a lexicon comes through its file with every word, and the frequent classes first', () => {
  const { vocabulary: read } = unpackLexicon(packLexicon({ vocabulary: site, everyday: [], rare: [] }));
  expect(read.toSorted()).toEqual(site.toSorted());
  expect(read.slice(0, 200).toSorted()).toEqual(site.slice(0, 200).toSorted());
});

test('of the words of every day it keeps those of the site and those that the site has in no form', () => {
  const lexicon = {
    vocabulary: ['pain', 'massages', 'neck'],
    everyday: ['pain', 'massage', 'truck', 'trucks'],
    rare: ['gravity', 'plumber'],
  };
  const read = unpackLexicon(packLexicon(lexicon));
  expect(read.everyday.toSorted()).toEqual(['pain', 'truck', 'trucks']);
  expect(read.vocabulary.toSorted()).toEqual(['massages', 'neck', 'pain']);
  expect(read.rare.toSorted()).toEqual(['gravity', 'plumber']);
});

test('without its second file it lacks the words that the site has in no form', () => {
  const lexicon = { vocabulary: ['pain'], everyday: ['pain', 'truck'], rare: ['plumber'] };
  const { own } = packLexicon(lexicon);
  expect(unpackLexicon({ own })).toEqual({ vocabulary: ['pain'], everyday: ['pain'], rare: [] });
});

test('an empty one stays empty', () => {
  const empty = { vocabulary: [], everyday: [], rare: [] };
  expect(unpackLexicon(packLexicon(empty))).toEqual(empty);
});

/** The rare words alone, as their line of the file holds them. */
const packed = (...rare: string[]): string =>
  packLexicon({ vocabulary: [], everyday: [], rare }).others.replace('\n', '');
const unpacked = (line: string): string[] => unpackLexicon({ own: '', others: `\n${line}` }).rare;

test('a word is written by what it does not share with the one before', () => {
  expect(packed('necks', 'neck', 'back', 'nerve')).toBe('AbackAneckEsCrve');
  expect(unpacked('AbackAneckEsCrve')).toEqual(['back', 'neck', 'necks', 'nerve']);
});

test('however many letters two words share, they come through', () => {
  const long = ['a'.repeat(25), 'a'.repeat(26), `${'a'.repeat(40)}b`];
  expect(packed(...long)).toMatch(/^([A-Z][a-z]*)+$/);
  expect(unpacked(packed(...long))).toEqual(long);
});
