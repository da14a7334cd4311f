import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { contraindicationSchema } from '../../src/safety/schema/contraindication.ts';
import { feedText } from '../../src/views/feed.ts';
import { claimItems } from '../../src/views/open-data/claims.ts';
import { contraindicationItems } from '../../src/views/open-data/contraindications.ts';
import { dataFileText } from '../../src/views/open-data/files.ts';
import { outcomeMeasureItems } from '../../src/views/open-data/outcome-measures.ts';
import { conditionItems } from '../../src/views/open-data/topics.ts';
import { citation, condition, effectClaim, otherClaim, soundContent } from '../evidence/checks/content.ts';
import { trial } from '../evidence/records.ts';

// Read when the views are loaded: a day after the next check of "overdue", and before that of the others.
vi.hoisted(() => vi.stubEnv('BUILD_DAY', '2026-06-01'));

const past = { nextCheck: '2026-05-31' };
const history = [{ date: '2026-01-01', change: 'First published.' }];
const [pain] = trial.outcomes ?? [];
const stated = { level: 'low', basis: 'stated', citation: 'ames-2020' } as const;
const risk = contraindicationSchema.parse({
  name: 'Deep vein thrombosis',
  plainName: 'Blood clot in a leg',
  kind: 'absolute',
  appliesTo: 'all',
  answer: 'No massage until a doctor says so.',
  why: 'Pressure can loosen a clot.',
  action: 'See a doctor.',
  likelihood: 'Not known.',
  tellTheTherapist: 'I may have a clot.',
  instead: 'Nothing.',
  redFlags: [{ sign: 'a swollen leg', act: 'doctor-today' }],
  citations: ['ames-2020'],
  checkedOn: '2026-01-01',
  ...past,
});

const content = {
  ...soundContent({
    citations: [
      citation('ames-2020', {
        outcomes: pain
          ? [
              { ...pain, smallestImportantChange: 2 },
              { ...pain, id: 'pain-26w', smallestImportantChange: 2 },
            ]
          : [],
        history,
      }),
    ],
    claims: [
      effectClaim('massage-eases-back-pain', {
        estimate: { citation: 'ames-2020', outcome: 'pain-10w' },
        certainty: { ...stated, downgradedFor: [] },
        history,
      }),
      effectClaim('overdue', { ...past, history }),
      otherClaim('an-hour-works-better'),
      otherClaim('overdue-practice', past),
    ],
    conditions: [condition(past)],
  }),
  contraindications: [{ id: 'blood-thinners', file: '', body: '', data: risk }],
};
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

const claimOf = async (id: string) => (await claimItems()).find((one) => one.id === id);

describe('a published claim', () => {
  test('has its verdict, what was asked, the number and who stated the certainty', async () => {
    expect(await claimOf('massage-eases-back-pain')).toMatchObject({
      verdict: {
        label: 'Helps a little',
        sentence:
          'Massage may ease back pain slightly in adults with chronic low back pain at 10 weeks, compared with usual care.',
        certainty: { level: 'low', statedBy: { id: 'ames-2020' } },
      },
      question: { comparison: 'usual care', outcome: { concept: 'pain' } },
      estimate: { words: 'MD -2 (95% CI -3 to -1)', citation: { id: 'ames-2020' } },
    });
  });

  test('that is overdue for a check goes out without its verdict, of whatever kind', async () => {
    for (const id of ['overdue', 'overdue-practice'])
      expect(await claimOf(id)).toMatchObject({ withdrawn: 'overdue', verdict: undefined });
    expect((await claimOf('an-hour-works-better'))?.verdict).toMatchObject({ word: 'not-shown' });
  });

  test('that is overdue is told as such in the feed', async () => {
    expect(await feedText()).toContain('Our verdict: withdrawn, overdue for a check.');
  });
});

test('a guide that is overdue for a check goes out without its answer', async () => {
  const back = (await conditionItems()).find(({ id }) => id === 'chronic-low-back-pain');
  expect(back?.guide).toMatchObject({ withdrawn: 'overdue', answer: undefined });
});

test('a warning stays when its check is overdue, and says so', async () => {
  expect(await contraindicationItems()).toMatchObject([
    { overdue: true, level: 'not-now', appliesTo: [], answer: 'No massage until a doctor says so.' },
  ]);
});

test('a scale is listed once, with the smallest change that each citation states', async () => {
  const scales = (await outcomeMeasureItems()).filter(({ kind }) => kind === 'scale');
  expect(scales).toMatchObject([
    {
      id: 'scale-pain-scale-0-to-10',
      name: 'pain scale (0 to 10)',
      measures: ['pain'],
      citations: [{ id: 'ames-2020' }],
      smallestImportantChanges: [{ value: 2, measure: 'pain', citation: { id: 'ames-2020' } }],
    },
  ]);
});

test('an instrument is listed with its range, its changes and who states them', async () => {
  const instruments = (await outcomeMeasureItems()).filter(({ kind }) => kind === 'instrument');
  expect(instruments).toMatchObject([
    {
      id: 'instrument-rdq',
      page: expect.stringMatching(/\/clinicians\/outcome-measures\/#rdq$/),
      lowest: 0,
      highest: 24,
      better: 'lower',
      importantChanges: [{ change: 5, percent: 30, confidence: 'high', source: { id: 'nysed-precautions' } }],
    },
  ]);
  expect(await dataFileText('outcome-measures')).toContain('"instrument-rdq"');
});

test('a record that its file’s schema refuses stops the build, with file and field', async () => {
  const sound = content.claims;
  content.claims = sound.map((one) => ({ ...one, data: { ...one.data, statement: '' } }));
  await expect(dataFileText('claims')).rejects.toThrow(
    /\/api\/claims\.json breaks its own schema[\s\S]*items\[\d\]\.statement/,
  );
  content.claims = sound;
});
