import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { bodyOf } from '../../src/evidence/guideline-bodies.ts';
import { guidelineQuestionIds, questionsOf } from '../../src/evidence/guideline-questions.ts';
import { conditionIds } from '../../src/evidence/topics.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { root } from '../content/prose.ts';

const { content } = await readContent(root);
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

/** The views as a build of that day sees them. */
async function on(day: string) {
  vi.stubEnv('BUILD_DAY', day);
  vi.resetModules();
  return import('../../src/views/guidelines.ts');
}
afterEach(() => vi.unstubAllEnvs());

const records = content.citations.filter(({ data }) => data.studyDesign === 'guideline');
const sections = await (await on('2026-11-22')).guidelineSections();
const rows = sections.flatMap((section) => section.rows.map((row) => ({ ...row, question: section.id })));

describe('the guidelines page', () => {
  test('has a row for each guideline in the records, and for nothing else', () => {
    expect(records.length).toBeGreaterThan(0);
    expect([...new Set(rows.map(({ id }) => id))].sort()).toEqual(records.map(({ id }) => id).sort());
  });

  test('has a section for each question, and no question without an answer', () => {
    expect(sections.map(({ id }) => id)).toEqual(guidelineQuestionIds);
    expect(sections.filter((section) => section.rows.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('prints under each question exactly what the record answers to it', () => {
    const expected = records.flatMap(({ id, data }) =>
      data.recommendations.flatMap(({ questions, ...answer }) =>
        questions.map((question) => ({
          id,
          question,
          body: data.issuedBy && bodyOf(data.issuedBy).name,
          ...answer,
        })),
      ),
    );
    const printed = rows.map(
      ({ id, question, body, says, forWhom, stance, section, treatment, strength, certainty }) => ({
        ...{ id, question, body, says, forWhom, stance },
        ...(section && { section }),
        ...(treatment && { treatment }),
        ...(strength && { strength }),
        ...(certainty && { certainty }),
      }),
    );
    const order = (a: { id: string; question: string }, b: typeof a) =>
      `${a.question} ${a.id}`.localeCompare(`${b.question} ${b.id}`);
    expect(printed.sort(order)).toEqual(expected.sort(order));
  });

  test('puts those that stand first, and the newest of them on top', () => {
    for (const { id, rows: some } of sections) {
      const order = some.map(({ standing, year }) => `${standing === 'current' ? 1 : 0} ${year}`);
      expect(order, id).toEqual(order.toSorted().reverse());
    }
  });

  test('names in its sentence each guideline that stands, and no other', () => {
    for (const { agreement, rows: some } of sections)
      for (const { short, year, standing } of some)
        expect(agreement.includes(`${short} (${year})`), agreement).toBe(standing === 'current');
  });

  test('leads to the publisher of each but one, whose address was not found', () => {
    expect([...new Set(rows.filter(({ link }) => !link).map(({ id }) => id))]).toEqual(['racgp-2018']);
  });
});

describe('the chain of 2007, 2017 and lapsed', () => {
  const steps = (id: string) =>
    sections
      .find((section) => section.id === id)
      ?.chains.map((chain) =>
        chain.map(({ short, year, stance, words }) => [short, year, stance, words].join(' ')),
      );

  test('turns from chronic to recent pain', () => {
    expect(steps('chronic-low-back-pain')).toEqual([
      ['ACP/APS 2007 offered Replaced in 2017', 'ACP 2017 not-listed Lapsed in April 2022'],
    ]);
    expect(steps('acute-low-back-pain')).toEqual([
      ['ACP/APS 2007 not-listed Replaced in 2017', 'ACP 2017 recommended Lapsed in April 2022'],
    ]);
  });

  test('is drawn only where one took the other’s place', () => {
    expect(steps('knee-osteoarthritis')).toEqual([]);
  });
});

describe('with the clock moved', () => {
  const acp2017 = async (day: string) => {
    const { guidelineSections } = await on(day);
    const section = (await guidelineSections()).find(({ id }) => id === 'acute-low-back-pain');
    return { agreement: section?.agreement, row: section?.rows.find(({ id }) => id === 'qaseem-2017') };
  };

  test('to 2021 the ACP guideline stands, says until when, and counts', async () => {
    const { agreement, row } = await acp2017('2021-12-31');
    expect(row).toMatchObject({ standing: 'current', words: 'Current until April 2022' });
    expect(agreement).toContain('ACP (2017) recommends massage');
  });

  test('to 2022 it has lapsed, says by which rule, and no longer counts', async () => {
    const { agreement, row } = await acp2017('2022-05-01');
    expect(row).toMatchObject({
      standing: 'lapsed',
      words: 'Lapsed in April 2022',
      reason:
        'The American College of Physicians treats its guidelines as withdrawn five years after they appear: this one in April 2022.',
    });
    expect(agreement).not.toContain('ACP (2017)');
  });
});

describe('the guidelines of a guide', () => {
  let guidelinesFor: Awaited<ReturnType<typeof on>>['guidelinesFor'];
  beforeEach(async () => {
    ({ guidelinesFor } = await on('2026-11-22'));
  });

  test('are the answers to the questions of its condition, each once', async () => {
    for (const condition of conditionIds) {
      const asked = questionsOf(condition);
      const expected = records.flatMap(({ id, data }) =>
        data.recommendations
          .filter(({ questions }) => questions.some((one) => asked.includes(one)))
          .map(() => id),
      );
      const shown = (await guidelinesFor(condition)).map(({ id }) => id);
      expect(shown.sort(), condition).toEqual(expected.sort());
    }
  });

  test('leave out those on warning signs, and say which question each answers where there are several', async () => {
    const neck = await guidelinesFor('neck-pain');
    expect(neck.map(({ id, about }) => [id, about])).toEqual([
      ['cote-2016', 'Neck pain, up to 3 months'],
      ['cote-2016', 'Neck pain, more than 3 months'],
      ['qaseem-2020', 'Fresh injury outside the low back'],
    ]);
    expect((await guidelinesFor('fibromyalgia')).map(({ about }) => about)).toEqual(['']);
  });
});

test('each rule by which a body ends its guidelines has the notice that states it', async () => {
  const { lapseRules } = await on('2026-11-22');
  expect(await lapseRules()).toEqual([
    { words: expect.stringContaining('five years'), url: expect.stringMatching(/^https:\/\/annals\.org\//) },
  ]);
});
