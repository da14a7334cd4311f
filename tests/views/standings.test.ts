import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { answerValidity } from '../../src/views/answers.ts';
import { viewOutcomeRow } from '../../src/views/claims.ts';
import { changedSources, standings } from '../../src/views/standings.ts';
import { citation, effectClaim, soundContent } from '../evidence/checks/content.ts';

const evidence = (...ids: string[]) =>
  ids.map((id) => ({ citation: id, bearing: 'for' as const, found: 'Better.' }));
const next = { nextCheck: '2999-01-01' };

const content = soundContent({
  citations: [
    citation('ames-2020'),
    citation('bell-2021', { status: { standing: 'superseded', by: 'ames-2020', note: 'A later edition.' } }),
    citation('cole-2022', { status: { standing: 'retracted', note: 'The data were lost.' } }),
  ],
  claims: [
    effectClaim('massage-eases-back-pain', { ...next, evidence: evidence('ames-2020', 'bell-2021') }),
    effectClaim('counting', { ...next, evidence: evidence('ames-2020', 'cole-2022') }),
    effectClaim('leaning', {
      ...next,
      evidence: evidence('ames-2020', 'cole-2022'),
      estimate: { citation: 'cole-2022', outcome: 'pain-10w' },
    }),
  ],
});
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

describe('a source that was retracted', () => {
  test('takes the verdict with it that has its number, and no other', async () => {
    expect(await viewOutcomeRow('leaning', 'test')).toMatchObject({ withdrawn: 'retracted' });
    expect(await viewOutcomeRow('counting', 'test')).not.toHaveProperty('withdrawn');
  });

  test('takes the answer with it that such a claim carries', async () => {
    expect(await answerValidity(next, ['leaning', 'counting'], 'test')).toMatchObject({
      withdrawn: 'retracted',
    });
    expect(await answerValidity(next, ['counting'], 'test')).toEqual(next);
  });

  test('is told beside the answer of each page that rests on it', async () => {
    const { retracted, outdated } = await changedSources('claims/counting');
    expect(retracted).toMatchObject([{ id: 'cole-2022', standingNote: 'The data were lost.' }]);
    expect(outdated).toEqual([]);
  });
});

describe('a source that was replaced', () => {
  test('changes no verdict, is told quietly, and leads to what took its place', async () => {
    expect(await viewOutcomeRow('massage-eases-back-pain', 'test')).not.toHaveProperty('withdrawn');
    for (const name of ['claims/massage-eases-back-pain', 'conditions/chronic-low-back-pain'])
      expect(await changedSources(name)).toMatchObject({
        retracted: [],
        outdated: [{ id: 'bell-2021', replacedBy: '/evidence/citations/ames-2020/' }],
      });
  });
});

test('all sources that no longer stand are listed with the pages that rest on them, retracted ones first', async () => {
  const list = (await standings()).map(({ reference, dependents }) => [
    reference.id,
    dependents.map(({ path }) => path),
  ]);
  expect(list).toEqual([
    ['cole-2022', ['/evidence/claims/counting/', '/evidence/claims/leaning/']],
    [
      'bell-2021',
      [
        '/conditions/chronic-low-back-pain/',
        '/techniques/swedish-massage/',
        '/evidence/claims/massage-eases-back-pain/',
        '/questions/does-it-help/',
      ],
    ],
  ]);
});
