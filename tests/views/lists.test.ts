import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { citedIn, factsOf, numberReferences } from '../../src/views/references.ts';
import { allRisks, risksOfTechnique, viewRisks } from '../../src/views/risks.ts';
import { citation, risk, soundContent } from '../evidence/checks/content.ts';
import { citationOf } from '../evidence/records.ts';

const content = soundContent({
  citations: [citation('ames-2020'), citation('bell-2021'), citation('cole-2022')],
  contraindications: [
    risk('c-adjust', { kind: 'adjust' }),
    risk('b-ask'),
    risk('a-ask'),
    risk('d-flag', { kind: 'red-flag' }),
    risk('e-local', { kind: 'local', appliesTo: ['deep-tissue-massage'] }),
  ],
});
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

describe('references of a page', () => {
  test('are numbered in the order of first mention, each once', async () => {
    const { list, numberOf } = await numberReferences(['bell-2021', 'ames-2020', 'bell-2021'], 'page');
    expect(list.map(({ id }) => id)).toEqual(['bell-2021', 'ames-2020']);
    expect(numberOf('ames-2020')).toBe(2);
    expect(() => numberOf('cole-2022')).toThrow(
      'page: citation "cole-2022" is not in the page\'s reference list',
    );
  });

  test('stop the build where one does not exist', async () => {
    await expect(numberReferences(['ames-2002'], 'page')).rejects.toThrow('page: no record "ames-2002"');
  });

  test('are read from a text in its order', () => {
    expect(citedIn('One. <Cite id="b" /> Two. <Cite  id="a" /> <ClaimLink id="c">x</ClaimLink>')).toEqual([
      'b',
      'a',
    ]);
  });

  test('say what kind of source each is, and how large', () => {
    expect(factsOf(citationOf())).toBe('Randomized trial: 100 people');
    expect(factsOf(citationOf({ studyDesign: 'systematic-review', studies: 1, participants: 3096 }))).toBe(
      'Systematic review: 1 study, 3,096 people',
    );
    expect(factsOf(citationOf({ studyDesign: 'evidence-map', studies: 17, participants: undefined }))).toBe(
      'Evidence map: 17 reviews',
    );
    expect(factsOf(citationOf({ studyDesign: 'laboratory', participants: undefined }))).toBe(
      'Laboratory study',
    );
  });
});

describe('risks', () => {
  test('stand strictest first, then by name', async () => {
    expect((await allRisks()).map(({ id }) => id)).toEqual([
      'd-flag',
      'a-ask',
      'b-ask',
      'c-adjust',
      'e-local',
    ]);
    expect((await viewRisks(['c-adjust', 'd-flag'], 'page')).map(({ id }) => id)).toEqual([
      'd-flag',
      'c-adjust',
    ]);
  });

  test('of a technique are everybody’s and its own', async () => {
    expect((await risksOfTechnique('deep-tissue-massage')).map(({ id }) => id)).toContain('e-local');
    expect((await risksOfTechnique('swedish-massage')).map(({ id }) => id)).not.toContain('e-local');
  });
});
