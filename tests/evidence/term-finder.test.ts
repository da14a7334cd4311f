import { describe, expect, test } from 'vitest';
import { type FindableTerm, type TermPlace, termFinder } from '../../src/evidence/term-finder.ts';
import { choosePlaces } from '../../src/evidence/term-marks.ts';

const terms: FindableTerm[] = [
  { id: 'sham', term: 'sham massage', variants: ['sham', 'shams'] },
  { id: 'massage-gun', term: 'massage gun', variants: ['gun'] },
  { id: 'pip', term: 'PIP', variants: ['no-fault'] },
  { id: 'pain', term: 'pain', variants: ['chronic pain', "workers' pain"] },
];
const find = termFinder(terms);
const found = (...texts: string[]) =>
  find(texts).map(({ id, text, start, end }) => `${id}: ${texts[text]?.slice(start, end)}`);

describe('a term is found', () => {
  test('once, at its first place, whichever form stands there', () => {
    expect(found('No pain.', 'A sham, shams, chronic pain.')).toEqual(['pain: pain', 'sham: sham']);
  });
  test('in either case, and over the end of a line', () => {
    expect(found('Sham\nmassage')).toEqual(['sham: Sham\nmassage']);
  });
  test('by its longest form, and not inside another one', () => {
    expect(found('sham massage gun')).toEqual(['sham: sham massage', 'massage-gun: gun']);
  });
  test('only as written where it has capitals inside', () => {
    expect(found('pip, Pip')).toEqual([]);
    expect(found('PIP')).toEqual(['pip: PIP']);
  });
  test('as a whole word, which a hyphen is part of', () => {
    expect(found('ashamed, sham-controlled, guns, gun1, éshamé, painful')).toEqual([]);
    expect(found('(sham) "gun"; no-fault: pain’s')).toHaveLength(4);
  });
});

test('no term finds nothing', () => {
  expect(termFinder([])(['pain'])).toEqual([]);
});

/** The slow way: at every character every form is tried, longest first. */
function findSlowly(texts: readonly string[]): TermPlace[] {
  const forms = terms
    .flatMap(({ id, term, variants }) => [term, ...variants].map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length);
  const isPart = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}_-]/u.test(letter);
  const places: TermPlace[] = [];
  texts.forEach((words, text) => {
    for (let start = 0; start < words.length; start++) {
      const hit = forms.find(({ form }) => {
        const piece = words.slice(start, start + form.length).replaceAll('\n', ' ');
        const same = form === 'PIP' ? piece === form : piece.toLowerCase() === form.toLowerCase();
        return same && !isPart(words[start - 1]) && !isPart(words[start + form.length]);
      });
      if (!hit) continue;
      const end = start + hit.form.length;
      if (!places.some(({ id }) => id === hit.id)) places.push({ id: hit.id, text, start, end });
      start = end - 1;
    }
  });
  return places;
}

test('the slow way finds the same in random texts', () => {
  const pieces = [
    'sham',
    'massage',
    'gun',
    'PIP',
    'pip',
    'chronic',
    'pain',
    "workers'",
    'no-fault',
    'Shams',
    'é',
  ];
  const joints = [' ', ' ', ' ', '\n', '-', ', ', ''];
  let seed = 7;
  const pick = <T>(list: T[]): T => {
    seed = (seed * 48271) % 2147483647;
    return list[seed % list.length] as T;
  };
  for (let round = 0; round < 2000; round++) {
    const texts = [1, 2].map(() => Array.from({ length: 6 }, () => pick(pieces) + pick(joints)).join(''));
    expect(find(texts), texts.join('|')).toEqual(findSlowly(texts));
  }
});

describe('of the places found', () => {
  const places = Array.from({ length: 15 }, (_, at) => ({ id: `t${at}`, text: at, start: 0, end: 1 }));
  const about = (id: string, hardWord?: true) =>
    [id, { hardWord, more: { label: '', href: `/conditions/${id}/` } }] as const;
  const all = new Map(places.map(({ id }, at) => about(id, at > 12 ? true : undefined)));
  const ids = (path: string, taken: string[] = []) =>
    choosePlaces(places, all, { path, taken }).map(({ id }) => id);

  test('twelve become marks, hard words before others, in reading order', () => {
    const first = Array.from({ length: 10 }, (_, at) => `t${at}`);
    expect(ids('/x/')).toEqual([...first, 't13', 't14']);
  });
  test('the word that the page is about is none', () => {
    expect(ids('/conditions/t13/')).not.toContain('t13');
  });
  test('those that the author has marked count, and are not marked again', () => {
    const chosen = ids('/x/', ['t0', 't14']);
    expect(chosen).toHaveLength(10);
    expect(chosen).not.toContain('t0');
    expect(chosen).not.toContain('t14');
  });
});
