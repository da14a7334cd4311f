import { describe, expect, test } from 'vitest';
import type { ClaimInput } from '../../../src/evidence/schema/claim.ts';
import { guideline, ours } from '../records.ts';
import { citation, condition, effectClaim, otherClaim, problemsOf, technique } from './content.ts';

type Evidence = ClaimInput['evidence'];
const piece = (bearing: 'for' | 'against' | 'both', id = 'ames-2020'): Evidence[number] => ({
  citation: id,
  bearing,
  found: 'It found so.',
});
const file = 'src/content/claims/massage-eases-back-pain.yml';
const sound = effectClaim('massage-eases-back-pain');

describe('a verdict needs evidence on its side', () => {
  const effectWith = (direction: 'better' | 'mixed' | 'no-difference' | 'unclear', ...evidence: Evidence) =>
    problemsOf({
      claims: [
        effectClaim('massage-eases-back-pain', {
          evidence,
          effect: direction === 'better' ? { direction, size: 'small' } : { direction },
        }),
      ],
    });
  const otherWith = (
    verdict: 'shown' | 'not-shown' | 'contested' | 'depends' | 'outdated',
    ...evidence: Evidence
  ) => problemsOf({ claims: [sound, otherClaim('an-hour', { verdict, evidence })] });

  test('better needs evidence for it', () => {
    expect(effectWith('better', piece('against'))).toEqual([
      {
        file,
        rule: 'verdict-without-evidence',
        field: 'evidence',
        found: 'verdict "better" and no standing evidence for',
        expected: 'at least one piece of evidence for',
      },
    ]);
    expect(effectWith('better', piece('against'), piece('for'))).toEqual([]);
    expect(effectWith('better', piece('both'))).toEqual([]);
  });

  test('mixed needs both sides; no difference and unclear need neither', () => {
    expect(effectWith('mixed', piece('for'))).toMatchObject([
      { expected: 'at least one piece of evidence against' },
    ]);
    expect(effectWith('mixed', piece('for'), piece('against'))).toEqual([]);
    expect(effectWith('no-difference', piece('for'))).toEqual([]);
    expect(effectWith('unclear', piece('against'))).toEqual([]);
  });

  test.each([
    ['shown', 'against', 'for'],
    ['not-shown', 'for', 'against'],
    ['outdated', 'for', 'against'],
    ['contested', 'for', 'against'],
    ['contested', 'against', 'for'],
  ] as const)('%s with evidence %s alone lacks evidence %s', (verdict, has, lacks) => {
    expect(otherWith(verdict, piece(has))).toMatchObject([
      { rule: 'verdict-without-evidence', expected: `at least one piece of evidence ${lacks}` },
    ]);
    expect(otherWith(verdict, piece(has), piece(lacks))).toEqual([]);
  });

  test('what depends may rest on either', () => {
    expect(otherWith('depends', piece('for'))).toEqual([]);
  });
});

describe('a retracted paper', () => {
  const citations = [citation('ames-2020', { status: { standing: 'retracted' } }), citation('bell-2021')];

  test('is no evidence for a verdict', () => {
    expect(problemsOf({ citations })).toMatchObject([{ rule: 'verdict-without-evidence', file }]);
  });

  test('may be told beside evidence that stands', () => {
    const claims = [
      effectClaim('massage-eases-back-pain', { evidence: [piece('for'), piece('for', 'bell-2021')] }),
    ];
    expect(problemsOf({ citations, claims })).toEqual([]);
  });

  test('gives no number', () => {
    const claims = [
      effectClaim('massage-eases-back-pain', {
        evidence: [piece('for'), piece('for', 'bell-2021')],
        estimate: { citation: 'ames-2020', outcome: 'pain-10w' },
      }),
    ];
    expect(problemsOf({ citations, claims })).toEqual([
      {
        file,
        rule: 'retracted',
        field: 'estimate.citation',
        found: 'ames-2020, which was retracted',
        expected: 'a citation that stands',
      },
    ]);
  });
});

describe('a stated certainty', () => {
  const claims = [
    effectClaim('massage-eases-back-pain', {
      certainty: { level: 'low', basis: 'stated', citation: 'ames-2020' },
    }),
  ];

  test('rests on a citation that states one', () => {
    expect(problemsOf({ claims })).toEqual([
      {
        file,
        rule: 'certainty-not-stated',
        field: 'certainty.citation',
        found: 'ames-2020, which states no certainty',
        expected: 'a citation with certaintyStated, or basis: ours',
      },
    ]);
    const citations = [citation('ames-2020', { certaintyStated: 'GRADE low' })];
    expect(problemsOf({ citations, claims })).toEqual([]);
  });

  test('may be a guideline’s rating', () => {
    const recommendations = guideline.recommendations.map((one) => ({ ...one, certainty: 'low' }));
    const rated = [citation('ames-2020', { ...guideline, recommendations })];
    expect(problemsOf({ citations: rated, claims })).toEqual([]);
    expect(problemsOf({ citations: [citation('ames-2020', guideline)], claims })).toHaveLength(1);
  });
});

describe('the answer of a guide', () => {
  const answered = (text: string, level: 'high' | 'moderate' | 'low' | 'very-low' = 'low') =>
    problemsOf({
      claims: [effectClaim('massage-eases-back-pain', { certainty: ours(level) })],
      conditions: [condition({ answer: { text, claim: 'massage-eases-back-pain' } })],
      techniques: [],
    });

  test('is hedged as its claim’s certainty demands', () => {
    expect(answered('Massage eases back pain.')).toEqual([
      {
        file: 'src/content/conditions/chronic-low-back-pain.mdx',
        rule: 'hedge',
        field: 'answer.text',
        found: '"Massage eases back pain." with low certainty',
        expected: 'a sentence with "may"',
      },
    ]);
    expect(answered('Massage eases back pain.', 'high')).toEqual([]);
    expect(answered('Massage probably eases back pain.', 'moderate')).toEqual([]);
    expect(answered('Massage may ease back pain.', 'very-low')).toMatchObject([{ rule: 'hedge' }]);
    expect(answered('It is unclear what massage does.', 'very-low')).toEqual([]);
  });

  test('has at most 30 words', () => {
    expect(answered(`It may${' help'.repeat(28)}.`)).toEqual([]);
    expect(answered(`It may${' help'.repeat(29)}.`)).toMatchObject([
      { rule: 'answer-length', field: 'answer.text', found: '31 words', expected: 'at most 30 words' },
    ]);
  });

  test('rests on an effect claim', () => {
    const answer = { text: 'It may.', claim: 'an-hour' };
    const about = { techniques: ['swedish-massage'] as const };
    const hour = otherClaim('an-hour', { techniques: [...about.techniques] });
    expect(problemsOf({ claims: [sound, hour], techniques: [technique({ answer })] })).toEqual([
      {
        file: 'src/content/techniques/swedish-massage.mdx',
        rule: 'answer-claim',
        field: 'answer.claim',
        found: 'a claim of kind practice',
        expected: 'an effect claim, which has a certainty and a time window',
      },
    ]);
  });
});
