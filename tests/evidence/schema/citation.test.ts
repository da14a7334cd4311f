import { describe, expect, test } from 'vitest';
import { citationSchema } from '../../../src/evidence/schema/citation.ts';
import { outcomeSchema } from '../../../src/evidence/schema/outcome.ts';
import { sourceSchema } from '../../../src/evidence/schema/source.ts';
import { guideline, trial } from '../records.ts';
import { refusals } from './refusals.ts';

const pain = { ...trial.outcomes?.[0] };
const { issuedBy, recommendations } = guideline;
const [answer] = recommendations;
const onGuidelines = 'on every guideline, and on nothing else';

describe('a citation', () => {
  test('passes as an author would write it, with the rest filled in', () => {
    expect(refusals(citationSchema, trial)).toEqual([]);
    expect(citationSchema.parse(trial)).toMatchObject({
      authorsTruncated: false,
      status: { standing: 'current' },
      comparators: [],
      notConfirmed: [],
      aliases: [],
    });
  });

  test.each([
    [{ authors: [] }, 'authors: expected at least one author, or { literal: "…" } for a body'],
    [{ publisher: 'Example Press' }, 'publisher: expected a journal or a publisher, not both'],
    [{ language: 'Dutch' }, 'language: expected a language tag such as "nl"'],
    [{ isbn: '92-4-008178-9' }, 'isbn: expected 13 digits, with or without dashes'],
    [{ url: 'ftp://example.org/x' }, 'url: expected an https address'],
    [{ doi: 'https://doi.org/10.1000/x' }, 'doi: expected a bare DOI such as "10.1000/xyz123"'],
    [{ doi: '10.1000/with space' }, 'doi: expected a bare DOI such as "10.1000/xyz123"'],
    [{ pmid: 'PMID 26329399' }, 'pmid: expected a PubMed number of 1 to 8 digits'],
    [{ pmcid: '8734598' }, 'pmcid: expected a number such as "PMC8734598"'],
    [{ conditions: [] }, 'conditions: expected at least one condition id'],
    [{ finding: '   ' }, 'finding: expected some text'],
    [{ ...guideline, recommendations: [] }, `recommendations: expected recommendations ${onGuidelines}`],
    [{ recommendations }, `recommendations: expected recommendations ${onGuidelines}`],
    [{ ...guideline, issuedBy: undefined }, `issuedBy: expected the body that issued it ${onGuidelines}`],
    [{ issuedBy }, `issuedBy: expected the body that issued it ${onGuidelines}`],
    [
      { ...guideline, recommendations: [answer, { ...answer, says: 'Massage may not.' }] },
      'recommendations: expected one answer to a question',
    ],
    [
      { ...guideline, recommendations: [{ ...answer, questions: [] }] },
      'recommendations.0.questions: expected at least one question id of guideline-questions.ts',
    ],
    [{ url: 'http://example.org' }, 'url: expected an https address'],
    [
      { status: { standing: 'lapsed' } },
      'status.standing: expected current, superseded, retracted or corrected; that a guideline has lapsed follows from the rule of its body in guideline-bodies.ts',
    ],
    [
      { status: { standing: 'current', by: 'ames-2021' } },
      'status.standing: expected superseded, corrected or retracted where another citation took its place',
    ],
    [{ outcomes: [pain, pain] }, 'outcomes: expected outcome ids that differ from each other'],
    [
      { outcomes: [{ ...pain, conditions: ['neck-pain'] }] },
      'outcomes: expected of each outcome only conditions that the citation has',
    ],
    [{ status: { standing: 'superseded' } }, 'status.by: expected the citation that took its place'],
    [
      { status: { standing: 'superseded', by: 'Ames 2021' } },
      'status.by: expected a kebab-case id such as "furlan-2015"',
    ],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(citationSchema, { ...trial, ...changes })).toEqual([refusal]),
  );

  test.each([
    guideline,
    { status: { standing: 'superseded', by: 'ames-2021' } },
    { status: { standing: 'corrected', by: 'ames-2021' } },
    { status: { standing: 'retracted' } },
    { url: 'https://example.org/guideline' },
    { authors: [{ literal: 'World Health Organization' }] },
    { arms: [{ name: 'massage', dose: { sessions: '5 or 10', minutes: 60 } }] },
    { pmid: '1', pmcid: 'PMC1' },
    { authors: [], authorsTruncated: true },
    { journal: undefined, publisher: 'Example Press', isbn: '978-92-4-008178-9' },
  ])('with %j passes', (changes) => expect(refusals(citationSchema, { ...trial, ...changes })).toEqual([]));

  test('knows no field that it does not name, at any depth', () => {
    expect(refusals(citationSchema, { ...trial, note: 'x' })).toEqual(['(record): Unrecognized key: "note"']);
    expect(refusals(citationSchema, { ...trial, arms: [{ name: 'a', doses: {} }] })).toEqual([
      'arms.0: Unrecognized key: "doses"',
    ]);
  });
});

describe('an outcome', () => {
  const within = 'expected comparison "within-group"';
  const share =
    'a plain percentage is a share of people or trials, and a share has no other measure: expected both or neither';
  const ratio = 'a ratio and its interval lie above 0: 1 is no difference';

  test.each([
    [
      { effect: { measure: 'MD', value: 2 } },
      'ci: expected the effect inside its confidence interval: check the signs',
    ],
    [{ effect: undefined, ci: { lower: 3, upper: 1 } }, 'ci.lower: expected the lower end first'],
    [
      { effect: { measure: 'mean-change', value: -2 } },
      `comparison: a mean or percent change over time is a change within one group: ${within}`,
    ],
    [
      { effect: { measure: 'percent-change', value: -2 } },
      `comparison: a mean or percent change over time is a change within one group: ${within}`,
    ],
    [{ effect: { measure: 'percent', value: -2 } }, `comparison: ${share}`],
    [{ comparison: 'share' }, `comparison: ${share}`],
    [{ effect: { measure: 'RR', value: -2 } }, `effect: ${ratio}`],
    [{ effect: { measure: 'RR', value: 0 }, ci: undefined }, `effect: ${ratio}`],
    [{ effect: { measure: 'OR', value: 2 }, ci: { lower: 0, upper: 3 } }, `effect: ${ratio}`],
    [{ id: 'Pain 10w' }, 'id: expected a kebab-case id such as "furlan-2015"'],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(outcomeSchema, { ...pain, ...changes })).toEqual([refusal]),
  );

  test.each([
    { effect: undefined, ci: undefined },
    { effect: undefined, ci: undefined, comparison: 'share' },
    { effect: { measure: 'percent', value: 12 }, ci: { lower: 8, upper: 17 }, comparison: 'share' },
    { effect: { measure: 'mean-change', value: -2 }, comparison: 'within-group' },
    { effect: { measure: 'RR', value: 0.5 }, ci: { lower: 0.2, upper: 1.1 } },
    { effect: { measure: 'MD', value: -3 } },
    { effect: { measure: 'MD', value: -1 } },
    { ci: { lower: -2, upper: -2 } },
  ])('with %j passes', (changes) => expect(refusals(outcomeSchema, { ...pain, ...changes })).toEqual([]));

  test('has a 95% interval unless it says otherwise, and nothing else may be said', () => {
    expect(outcomeSchema.parse(pain).ci?.level).toBe(95);
    expect(refusals(outcomeSchema, { ...pain, ci: { lower: -3, upper: -1, level: 90 } })).toHaveLength(1);
  });
});

describe('a source', () => {
  const source = { title: 'Precautions', publisher: 'Example Board', seenOn: '2026-11-22' };

  test('passes with an address or without', () => {
    expect(refusals(sourceSchema, source)).toEqual([]);
    expect(refusals(sourceSchema, { ...source, url: 'https://example.org/x' })).toEqual([]);
  });

  test.each([
    [{ url: 'ftp://example.org' }, 'url: expected an http(s) address'],
    [{ url: 'example.org' }, 'url: expected an http(s) address'],
    [{ publisher: '' }, 'publisher: expected some text'],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(sourceSchema, { ...source, ...changes })).toEqual([refusal]),
  );

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '22.11.2026', 'tomorrow', ''])(
    'seen on "%s" is refused and stops nothing else',
    (seenOn) =>
      expect(refusals(sourceSchema, { ...source, seenOn })).toEqual([
        'seenOn: expected a day that exists, as YYYY-MM-DD, such as "2026-11-22"',
      ]),
  );

  test('may be seen on a leap day', () => {
    expect(refusals(sourceSchema, { ...source, seenOn: '2028-02-29' })).toEqual([]);
  });
});
