import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { sheetFillings, sheetQuestions } from '../../src/views/clinician-sheet.ts';
import { practicalGuideList } from '../../src/views/practical-guide-list.ts';
import { practicalGuidePage, practicalGuidePaths } from '../../src/views/practical-guide-page.ts';
import { letterSources, sourcesIn } from '../../src/views/sources.ts';
import {
  condition,
  practical,
  practicalText,
  risk,
  soundContent,
  source,
} from '../evidence/checks/content.ts';

const next = { nextCheck: '2999-01-01' };
const marks = '<Source id="board" /> <Cite id="ames-2020" /> <Source id="council" /> <Source id="board" />';
const many = Array.from({ length: 28 }, (_, at) => `s-${at}`);
const reading = practical({ ...next, title: 'Reading', group: 'evidence', description: 'How to read.' });

const content = soundContent({
  sources: ['board', 'council', 'society', ...many].map((id) => source(id, `https://example.org/${id}`)),
  contraindications: [risk('c-adjust', { kind: 'adjust' }), risk('a-ask')],
  conditions: [condition({ ...next, risks: ['c-adjust', 'a-ask'] })],
  guides: [
    practical({ ...next, sources: ['society', 'board'], risks: ['a-ask'] }, `${practicalText} ${marks}`),
    { ...reading, id: 'reading' },
  ],
});
vi.mock('astro:content', () => ({
  getCollection: async (name: keyof ContentSet) => content[name],
  render: async () => ({
    Content: () => undefined,
    headings: [
      { depth: 2, slug: 'look-it-up', text: 'Look it up' },
      { depth: 3, slug: 'part', text: 'A part' },
    ],
  }),
}));

describe('web sources of a page', () => {
  test('are lettered in the order of first mention, each once', async () => {
    const { list, letterOf } = await letterSources(['council', 'board', 'council'], 'page');
    expect(list.map(({ letter, title }) => [letter, title])).toEqual([
      ['a', 'council'],
      ['b', 'board'],
    ]);
    expect(letterOf('board')).toBe('b');
  });

  test('have letters for more than there are in the alphabet', async () => {
    const { list } = await letterSources(many, 'page');
    expect(list.slice(24).map(({ letter }) => letter)).toEqual(['y', 'z', 'aa', 'ab']);
    expect(new Set(list.map(({ letter }) => letter)).size).toBe(many.length);
  });

  test('stop the build where one does not exist or is not on the page', async () => {
    await expect(letterSources(['bord'], 'page')).rejects.toThrow('page: no record "bord"');
    const { letterOf } = await letterSources(['board'], 'page');
    expect(() => letterOf('council')).toThrow('page: source "council" is not in the page\'s list of sources');
  });

  test('are read from a text in its order', () => {
    expect(sourcesIn(marks)).toEqual(['board', 'council', 'board']);
  });
});

describe('a practical guide', () => {
  test('has a page for each record', async () => {
    expect(await practicalGuidePaths()).toEqual([
      { params: { id: 'choosing' } },
      { params: { id: 'reading' } },
    ]);
  });

  test('lists what its text names first, then what its head adds, each once', async () => {
    const { guide, sources } = await practicalGuidePage('choosing');
    expect(sources.map(({ title }) => title)).toEqual(['board', 'council', 'society']);
    expect(guide.sources?.letterOf('council')).toBe('b');
    expect(guide.references.list.map(({ id }) => id)).toEqual(['ames-2020']);
    expect(guide.risks.map(({ id }) => id)).toEqual(['a-ask']);
  });

  test('leads to its headings of the second level', async () => {
    const { headings } = await practicalGuidePage('choosing');
    expect(headings.map(({ slug }) => slug)).toEqual(['look-it-up']);
  });

  test('that does not exist stops the build with its name', async () => {
    await expect(practicalGuidePage('chosing')).rejects.toThrow('no practical guide "chosing"');
  });
});

test('the list of guides has each record and each page of its own, in parts that are not empty', async () => {
  const list = await practicalGuideList();
  expect(list.map(({ heading, guides }) => [heading, guides.map(({ path }) => path)])).toEqual([
    ['Before you book', ['/guides/choosing/', '/guides/paying/', '/guides/states/', '/guides/credentials/']],
    ['The visit', ['/guides/talk-to-your-clinician/', '/guides/visit-sheet/']],
    ['Reading the evidence', ['/guides/reading/']],
  ]);
  expect(list.at(-1)?.guides[0]).toMatchObject({ title: 'Reading', line: 'How to read.' });
});

describe('the sheet for a clinician', () => {
  test('can be filled in from each condition guide, with its answer, certainty, risks and questions', async () => {
    const [filling, ...others] = await sheetFillings();
    expect(others).toEqual([]);
    expect(filling).toMatchObject({
      id: 'chronic-low-back-pain',
      label: 'Chronic low back pain',
      answer: condition().data.answer.text,
      certainty: 'low',
      evidenceAsOf: 'January 1, 2026',
      risks: ['a-ask', 'c-adjust'],
    });
    expect(filling?.questions[0]).toContain('long-lasting low back pain');
  });

  test('asks the same of anybody without a guide', () => {
    expect(sheetQuestions()).toHaveLength(sheetQuestions('neck pain').length);
    expect(sheetQuestions()[0]).toContain('my problem');
  });
});
