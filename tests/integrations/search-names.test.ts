import { describe, expect, test } from 'vitest';
import { builtPage } from '../../src/integrations/checks/built-page.ts';
import {
  countWords,
  namesOf,
  readSearched as readPage,
  vocabularyOf,
} from '../../src/integrations/search/search-names.ts';
import { packName, unpackName } from '../../src/search/names.ts';

const readSearched = (html: string) => readPage(builtPage('index.html', html, 'https://handwise.example/'));

const html = `<html><head><meta name="description" content="What helps &amp; what does not."></head><body>
<header><p>Menu</p></header><main data-pagefind-body data-kind="condition" data-aliases="stiff neck | wry neck, or torticollis" data-ids="10.1000/AMES NCT01" data-until="2027-11-22">
<h1>Massage for <em>neck</em> pain</h1><p>Massage may ease neck pain.</p>
<h3 id="sham" data-part-kind="word" data-says="A pretend treatment." data-aliases="placebo">sham</h3></main></body></html>`;

describe('the names of a built page', () => {
  const names = namesOf('/conditions/neck-pain/', readSearched(html));

  test('are what it says about itself, and those of its parts', () => {
    expect(names).toEqual([
      {
        path: '/conditions/neck-pain/',
        title: 'Massage for neck pain',
        kind: 'condition',
        says: 'What helps & what does not.',
        aliases: ['stiff neck', 'wry neck, or torticollis'],
        ids: ['10.1000/ames', 'nct01'],
        until: '2027-11-22',
      },
      {
        path: '/conditions/neck-pain/#sham',
        title: 'sham',
        kind: 'word',
        says: 'A pretend treatment.',
        aliases: ['placebo'],
        ids: [],
      },
    ]);
  });

  test('come through their file as they are, and what a page says in a file of its own', () => {
    expect(names.map(packName).map(unpackName)).toEqual(names);
  });

  test('are none where the page is not searched', () => {
    expect(namesOf('/a/', readSearched('<main><h1>A</h1></main>'))).toEqual([]);
    expect(
      namesOf('/a/', readSearched('<main data-pagefind-body data-kind="nothing"><h1>A</h1></main>')),
    ).toEqual([]);
  });
});

test('the words of the site are those of searched parts and of names, the most frequent first', () => {
  const counts = new Map<string, number>();
  countWords(readSearched(html), counts);
  countWords(readSearched('<main data-pagefind-body><p>Neck</p></main>'), counts);
  countWords(readSearched('<main><p>hidden</p></main>'), counts);
  const words = vocabularyOf(counts, namesOf('/a/', readSearched(html)));
  expect(words[0]).toBe('neck');
  expect(words).toEqual(expect.arrayContaining(['massage', 'wry', 'placebo']));
  expect(words).not.toContain('hidden');
  expect(words).not.toContain('menu');
});
