import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { namePeople, viewOutcomeRow, viewVerdict } from '../../src/views/claims.ts';
import { citation, effectClaim, otherClaim, soundContent } from '../evidence/checks/content.ts';
import { effectOf, practiceOf, trial } from '../evidence/records.ts';

const [pain] = trial.outcomes ?? [];
const estimate = { citation: 'ames-2020', outcome: 'pain-10w' };
const evidence = (id: string) => [{ citation: id, bearing: 'for' as const, found: 'Better.' }];
const review = { studyDesign: 'systematic-review' as const, studies: 25, participants: 3096 };

const content = soundContent({
  citations: [
    citation('ames-2020'),
    citation('review-2021', {
      ...review,
      outcomes: pain ? [{ ...pain, studies: 7, participants: 761 }] : [],
    }),
    citation('whole-2022', { ...review, outcomes: [] }),
    citation('bare-2023', { ...review, studies: undefined, participants: undefined }),
  ],
  claims: [
    effectClaim('of-a-trial', { estimate }),
    effectClaim('of-a-review', {
      evidence: evidence('review-2021'),
      estimate: { ...estimate, citation: 'review-2021' },
    }),
    effectClaim('of-a-whole-review', { evidence: evidence('whole-2022') }),
    effectClaim('of-nothing-counted', { evidence: evidence('bare-2023') }),
    effectClaim('in-runners', { estimate, population: 'people who run' }),
    effectClaim('of-a-lost-outcome', { estimate: { ...estimate, outcome: 'pain-1w' } }),
    otherClaim('an-hour'),
  ],
});
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

describe('a row of an outcome table', () => {
  test('has the verdict, the number in plain and clinical words, and its source', async () => {
    expect(await viewOutcomeRow('of-a-trial', 'test')).toMatchObject({
      label: 'Helps a little',
      mark: 'helps-a-little',
      certaintyWords: 'Low certainty',
      outcome: 'back pain',
      when: 'at 10 weeks',
      comparison: 'usual care',
      plain: 'Better by 2 points on the pain scale (0 to 10)',
      clinical: 'MD -2 (95% CI -3 to -1)',
      citation: 'ames-2020',
      path: '/evidence/claims/of-a-trial/',
    });
  });

  test.each([
    ['of-a-trial', '1 trial, 100 people'],
    ['of-a-review', '7 trials, 761 people'],
    ['of-a-whole-review', 'From a review of 25 studies, 3,096 people'],
    ['of-nothing-counted', ''],
  ])('%s says who was behind it: "%s"', async (id, size) => {
    expect(await viewOutcomeRow(id, 'test')).toMatchObject({ size });
  });

  test('stops the build where it cannot be made, and names who asked', async () => {
    await expect(viewOutcomeRow('no-such-claim', 'the guide')).rejects.toThrow(
      'the guide: no record "no-such-claim" in src/content/claims; expected one of its file names',
    );
    await expect(viewOutcomeRow('an-hour', 'the guide')).rejects.toThrow(
      'the guide: claim "an-hour" is no effect and cannot stand in an outcome table',
    );
    await expect(viewOutcomeRow('of-a-lost-outcome', 'the guide')).rejects.toThrow(
      'claim of-a-lost-outcome: no outcome "pain-1w" in citation ames-2020',
    );
  });
});

describe('rows of one page', () => {
  const peopleOf = async (...ids: string[]) =>
    namePeople(await Promise.all(ids.map((id) => viewOutcomeRow(id, 'test')))).map(({ people }) => people);

  test('name their people where these differ, and only there', async () => {
    const all = effectOf().population;
    expect(await peopleOf('of-a-trial', 'in-runners')).toEqual([all, 'people who run']);
    expect(await peopleOf('of-a-trial', 'of-a-review')).toEqual([undefined, undefined]);
  });

  test('say what was done, so that no two read the same', async () => {
    const { treatment } = effectOf();
    expect(await viewOutcomeRow('of-a-trial', 'test')).toMatchObject({ treatment });
  });
});

describe('a verdict', () => {
  test('of a claim that is no effect says its explanation and draws no mark', () => {
    const view = viewVerdict(practiceOf());
    expect(view).toMatchObject({ label: 'Not shown', sentence: 'The length made no difference.' });
    expect(view).not.toHaveProperty('mark');
    expect(view).not.toHaveProperty('certainty');
  });

  test('is overdue the day after its next check', () => {
    const old = effectOf({ checkedOn: '1999-01-01', nextCheck: '2000-01-01' });
    expect(viewVerdict(old)).toMatchObject({ nextCheck: '2000-01-01', withdrawn: 'overdue' });
    expect(viewVerdict(effectOf({ nextCheck: '2999-01-01' }))).not.toHaveProperty('withdrawn');
  });
});
