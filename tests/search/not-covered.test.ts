import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findNotCovered, type NotCovered, nameText } from '../../src/search/not-covered.ts';

const folder = 'src/content/not-covered';
const things = readdirSync(folder).map(
  (file): NotCovered => ({
    id: file.replace('.yml', ''),
    ...parse(readFileSync(`${folder}/${file}`, 'utf8')),
  }),
);

test('each name says more than “massage”, or it would name every question', () => {
  const empty = things.flatMap(({ names }) => names.filter((name) => /^( massag)? +$/.test(nameText(name))));
  expect(empty).toEqual([]);
});

test('each name leads to one thing only', () => {
  for (const { id, names } of things)
    for (const name of names) expect(findNotCovered(name, things)?.thing.id, name).toBe(id);
});

test('a short name counts only as it stands, so that ten sessions are no device', () => {
  expect(findNotCovered('ten sessions', things)).toBeUndefined();
  expect(findNotCovered('my TENS', things)?.thing.id).toBe('tens');
});

test('a name that its stop words hold together counts only as it stands', () => {
  expect(findNotCovered('what happens inside the body', things)).toBeUndefined();
  expect(findNotCovered('body to body', things)?.thing.id).toBe('erotic');
  expect(findNotCovered('a band around my head', things)).toBeUndefined();
  expect(findNotCovered('tight IT band', things)?.thing.id).toBe('legs-and-feet');
});

test('a stem that is another word’s name is none: tense muscles are no device', () => {
  expect(findNotCovered('tense shoulders', things)).toBeUndefined();
});

test('a name of two telling words counts without its stop words, and one without a word names nothing', () => {
  const thing = (...names: string[]) => [
    { id: 'x', name: 'X', names, reason: '', link: { label: '', href: '' } },
  ];
  expect(findNotCovered('chair massage', thing('chair for the massage'))?.thing.id).toBe('x');
  expect(findNotCovered('a chair massage', thing('chair with massage'))?.thing.id).toBe('x');
  expect(findNotCovered('neck  pain', thing('?!'))).toBeUndefined();
});
