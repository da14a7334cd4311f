import type { Problem } from '../../lib/problem.ts';
import { expectedHedge, isHedged } from '../certainty.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import type { ClaimRecord } from '../schema/claim.ts';

/** A verdict in favor needs evidence in favor, and a verdict against needs evidence against. */
function checkBearing({ file, data }: Entry<ClaimRecord>): Problem[] {
  const bearings = new Set(data.evidence.map(({ bearing }) => bearing));
  const needs = (bearing: 'for' | 'against', verdict: string): Problem[] =>
    bearings.has(bearing) || bearings.has('both')
      ? []
      : [
          {
            file,
            rule: 'verdict-without-evidence',
            field: 'evidence',
            found: `verdict "${verdict}" and no evidence ${bearing}`,
            expected: `at least one piece of evidence ${bearing}`,
          },
        ];
  if (data.kind !== 'effect') {
    if (data.verdict === 'shown') return needs('for', data.verdict);
    return data.verdict === 'not-shown' || data.verdict === 'outdated' ? needs('against', data.verdict) : [];
  }
  return data.effect.direction === 'better' ? needs('for', 'better') : [];
}

/** A certainty "as stated" rests on a citation that states one. */
function checkStated(content: ContentSet, { file, data }: Entry<ClaimRecord>): Problem[] {
  if (data.kind !== 'effect' || data.certainty.basis !== 'stated') return [];
  const citation = content.citations.find(({ id }) => id === data.certainty.citation);
  if (!citation || citation.data.certaintyStated || citation.data.recommendation?.certainty) return [];
  return [
    {
      file,
      rule: 'certainty-not-stated',
      field: 'certainty.citation',
      found: `${citation.id}, which states no certainty`,
      expected: 'a citation with certaintyStated, or basis: ours',
    },
  ];
}

/** The one sentence of a guide: at most 30 words, hedged as its claim's certainty demands. */
function checkAnswer(content: ContentSet, file: string, answer: { text: string; claim: string }): Problem[] {
  const words = answer.text.split(/\s+/).length;
  const claim = content.claims.find(({ id }) => id === answer.claim)?.data;
  const problems: Problem[] = [];
  if (words > 30)
    problems.push({
      file,
      rule: 'answer-length',
      field: 'answer.text',
      found: `${words} words`,
      expected: 'at most 30 words',
    });
  if (claim && claim.kind !== 'effect')
    problems.push({
      file,
      rule: 'answer-claim',
      field: 'answer.claim',
      found: `a claim of kind ${claim.kind}`,
      expected: 'an effect claim, which has a certainty and a time window',
    });
  if (claim?.kind === 'effect' && !isHedged(answer.text, claim.certainty.level))
    problems.push({
      file,
      rule: 'hedge',
      field: 'answer.text',
      found: `"${answer.text}" with ${claim.certainty.level} certainty`,
      expected: `a sentence with ${expectedHedge(claim.certainty.level)}`,
    });
  return problems;
}

/** Rules on claims and on the sentences that rest on them. */
export const checkVerdicts = (content: ContentSet): Problem[] => [
  ...content.claims.flatMap((claim) => [...checkBearing(claim), ...checkStated(content, claim)]),
  ...[...content.conditions, ...content.techniques].flatMap(({ file, data }) =>
    checkAnswer(content, file, data.answer),
  ),
  ...content.conditions.flatMap(({ file, data }) =>
    data.outcomes.flatMap((id, index) =>
      content.claims.some((claim) => claim.id === id && claim.data.kind !== 'effect')
        ? [
            {
              file,
              rule: 'outcome-row',
              field: `outcomes.${index}`,
              found: `"${id}", which is no effect claim`,
              expected: 'effect claims only',
            },
          ]
        : [],
    ),
  ),
];
