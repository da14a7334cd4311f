import { describe, expect, test } from 'vitest';
import { hardWords } from '../../src/evidence/hard-words.ts';
import { formsOf } from '../../src/evidence/term-finder.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { type Prose, phrasesOf, proseOf, root } from './prose.ts';

const { content } = await readContent(root);
const prose = proseOf(content);

/** Texts in which a pattern stands, each with the words found. */
const found = (pattern: RegExp, texts: Prose[] = prose): string[] =>
  texts.flatMap(({ file, field, text }) =>
    [...text.matchAll(new RegExp(pattern, 'gi'))].map(([words]) => `${file} ${field}: ${words}`),
  );

/** Names that keep the spelling of their owner; a needless line here fails. */
const names = ['Academy of Orthopaedic Physical Therapy'];
const withoutNames = prose.map((one) => ({
  ...one,
  text: names.reduce((text, name) => text.replaceAll(name, ''), one.text),
}));

describe('our words', () => {
  test('are spelled as in the United States', () => {
    const british =
      /\b\w*(?:randomis|organis(?!m)|recognis|minimis|generalis|mobilis|specialis(?!t)|tumour|oedema|haemo|haema|anaesth|paed|behaviour|colour|favour|fibre|labour|ageing|whilst|judgement|diarrhoea|analysed?\b|centre|programme|practis|licence|litre|metre\b)\w*/;
    expect(found(british, withoutNames)).toEqual([]);
  });

  test('have no spelling exception that nobody needs', () => {
    expect(names.filter((name) => !prose.some(({ text }) => text.includes(name)))).toEqual([]);
  });

  test('have no dashes of print: a comma, a colon or "to" does it', () => {
    expect(found(/.{0,20}[—―–].{0,20}/)).toEqual([]);
  });

  test('are finished', () => {
    expect(found(/\b(TODO|TBD|FIXME|XXX|lorem ipsum|placeholder)\b|\?\?|\.\.\.|…\s*$/)).toEqual([]);
  });

  test('promise nothing, shout nothing and ask for no more research', () => {
    // A statement is what people say, true or not.
    const ours = prose.filter(({ field }) => field !== 'statement');
    expect(found(/!|\bproven\b|more research|miracle|guaranteed|\bcures\b/, ours)).toEqual([]);
  });

  test('close what they open', () => {
    const open = prose.filter(({ text }) => {
      const count = (mark: string) => text.split(mark).length;
      return count('(') !== count(')') || count('“') !== count('”') || count('"') % 2 === 0;
    });
    expect(open.map(({ file, field }) => `${file} ${field}`)).toEqual([]);
  });

  test('say no word twice in a row', () => {
    expect(found(/\b(?!had\b|that\b)([a-z]+)\s\1\b/)).toEqual([]);
  });
});

describe('findings', () => {
  test('are told anew: no two share eight words in a row', () => {
    const first = new Map<string, string>();
    const shared = content.citations.flatMap(({ id, data }) =>
      [...new Set(phrasesOf(data.finding, 8))].flatMap((phrase) => {
        const other = first.get(phrase);
        if (other === undefined) first.set(phrase, id);
        return other === undefined || other === id ? [] : [`${other} and ${id}: ${phrase}`];
      }),
    );
    expect(shared).toEqual([]);
  });

  test('are not the title again', () => {
    const copied = content.citations.filter(({ data }) => {
      const title = new Set(phrasesOf(data.title, 8));
      return phrasesOf(data.finding, 8).some((phrase) => title.has(phrase));
    });
    expect(copied.map(({ id }) => id)).toEqual([]);
  });
});

test('a run of words is found whatever marks stand between', () => {
  expect(phrasesOf('Pain fell by 2.9 points, at 10 weeks.', 4)).toEqual([
    'pain fell by 2.9',
    'fell by 2.9 points',
    'by 2.9 points at',
    '2.9 points at 10',
    'points at 10 weeks',
  ]);
});

test('each word that counts as easier than it is, is explained in the glossary as a hard word', () => {
  const explained = content.glossary.filter(({ data }) => data.hardWord).flatMap(({ data }) => formsOf(data));
  expect(hardWords.filter((word) => !explained.includes(word))).toEqual([]);
});
