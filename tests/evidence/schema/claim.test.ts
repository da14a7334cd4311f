import { describe, expect, test } from 'vitest';
import { claimSchema } from '../../../src/evidence/schema/claim.ts';
import { effect, ours, practice } from '../records.ts';
import { refusals } from './refusals.ts';

const webPage = { source: 'nysed-precautions', bearing: 'for', found: 'It says so.' };
const bias = { for: 'risk-of-bias', because: 'Nobody was blinded, and many left.' };
const reasons =
  'certainty.downgradedFor: a certainty of ours starts at high, and each reason lowers it by one level or two: expected reasons that lead to this level, each once';
const notInEvidence = 'expected a citation that stands under evidence';

describe('an effect claim', () => {
  test('passes as an author would write it', () => {
    expect(refusals(claimSchema, effect)).toEqual([]);
  });

  test.each([
    [
      { evidence: [] },
      'evidence: expected at least one citation or source: a claim without evidence is not published',
    ],
    [
      { evidence: [webPage] },
      'evidence: an effect claim rests on at least one citation, not on web pages alone',
    ],
    [
      { evidence: [{ ...webPage, citation: 'ames-2020' }] },
      'evidence.0: expected either a citation or a source',
    ],
    [{ nextCheck: '2026-01-01' }, 'nextCheck: expected the next check after the last one'],
    [{ nextCheck: '2025-12-31' }, 'nextCheck: expected the next check after the last one'],
    [
      { certainty: { level: 'low', basis: 'stated' } },
      'certainty: a stated certainty names the citation that states it, and ours names none',
    ],
    [
      { certainty: { ...ours('low'), citation: 'ames-2020' } },
      'certainty: a stated certainty names the citation that states it, and ours names none',
    ],
    [{ certainty: { level: 'low', basis: 'ours' } }, reasons],
    [{ certainty: { ...ours('low'), level: 'high' } }, reasons],
    [{ certainty: { ...ours('low'), level: 'moderate' } }, reasons],
    [{ certainty: { ...ours('moderate'), level: 'very-low' } }, reasons],
    [{ certainty: { ...ours('low'), downgradedFor: [bias, bias] } }, reasons],
    [
      { certainty: { level: 'low', basis: 'stated', citation: 'bell-2020' } },
      `certainty.citation: ${notInEvidence}`,
    ],
    [{ estimate: { citation: 'bell-2020', outcome: 'pain-10w' } }, `estimate.citation: ${notInEvidence}`],
    [
      { effect: { direction: 'better' } },
      'effect.size: a better or worse effect has a size, and nothing else has one',
    ],
    [
      { effect: { direction: 'worse' } },
      'effect.size: a better or worse effect has a size, and nothing else has one',
    ],
    [
      { effect: { direction: 'mixed', size: 'small' } },
      'effect.size: a better or worse effect has a size, and nothing else has one',
    ],
    [
      {
        history: [
          { date: '2026-02-01', change: 'Changed.' },
          { date: '2026-01-01', change: 'First published.' },
        ],
      },
      'history: expected the oldest change first',
    ],
    [
      { timeWindow: { words: 'at some time' } },
      'timeWindow.words: without weeks, the words name a stage: "right after ...", "after treatment", "at the end of ...", "in the short term" or "in the long term"',
    ],
    [
      { timeWindow: { fromWeeks: 12, weeks: 12, words: 'at 12 weeks' } },
      'timeWindow.fromWeeks: a stretch of weeks starts before the week at which it ends',
    ],
    [
      { evidence: [...effect.evidence, { ...webPage, drawn: 'pain-10w' }] },
      'evidence.1.drawn: only a result of a citation can be drawn',
    ],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(claimSchema, { ...effect, ...changes })).toContain(refusal),
  );

  test.each([
    { certainty: ours('high') },
    { certainty: ours('moderate') },
    { certainty: ours('very-low') },
    { certainty: { ...ours('low'), downgradedFor: [bias] } },
    { certainty: { ...ours('low'), level: 'very-low' } },
    { certainty: { level: 'low', basis: 'stated', citation: 'ames-2020' } },
    { estimate: { citation: 'ames-2020', outcome: 'pain-10w' } },
    {
      evidence: [...effect.evidence, { citation: 'bell-2020', bearing: 'against', found: 'No better.' }],
      estimate: { citation: 'bell-2020', outcome: 'pain-10w' },
    },
    { effect: { direction: 'unclear' } },
    { effect: { direction: 'worse', size: 'unmeasured' } },
    { evidence: [...effect.evidence, webPage] },
    { timeWindow: { words: 'in the short term' } },
    { timeWindow: { fromWeeks: 0, weeks: 12, words: 'for up to 12 weeks' } },
    {
      history: [
        { date: '2026-01-01', change: 'First published.' },
        { date: '2026-01-01', change: 'Number corrected.' },
        { date: '2026-02-01', change: 'Changed.' },
      ],
    },
  ])('with %j passes', (changes) => expect(refusals(claimSchema, { ...effect, ...changes })).toEqual([]));

  test('has no verdict of its own: the sentence is generated', () => {
    expect(refusals(claimSchema, { ...effect, verdict: 'shown' })).toEqual([
      '(record): Unrecognized key: "verdict"',
    ]);
  });
});

describe('a claim of another kind', () => {
  test.each(['mechanism', 'safety', 'law-or-payer', 'practice'])('%s needs a verdict', (kind) => {
    expect(refusals(claimSchema, { ...practice, kind })).toEqual([]);
    expect(refusals(claimSchema, { ...practice, kind, verdict: undefined })).toHaveLength(1);
  });

  test('may rest on a web page alone, and has no effect', () => {
    expect(refusals(claimSchema, { ...practice, evidence: [webPage] })).toEqual([]);
    expect(refusals(claimSchema, { ...practice, effect: effect.effect })).toEqual([
      '(record): Unrecognized key: "effect"',
    ]);
  });

  test('expires as effects do', () => {
    expect(refusals(claimSchema, { ...practice, nextCheck: practice.checkedOn })).toEqual([
      'nextCheck: expected the next check after the last one',
    ]);
  });
});
