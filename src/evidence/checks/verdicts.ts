import type { Problem } from '../../lib/problem.ts';
import { expectedHedge, isHedged } from '../certainty.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import type { ClaimRecord } from '../schema/claim.ts';

type Bearing = ClaimRecord['evidence'][number]['bearing'];

/** Rules on claims and on the sentences that rest on them. */
export function checkVerdicts(content: ContentSet): Problem[] {
  const retracted = new Set(
    content.citations.filter(({ data }) => data.status.standing === 'retracted').map(({ id }) => id),
  );
  return [
    ...content.claims.flatMap((claim) => [
      ...checkBearing(claim, retracted),
      ...checkRetracted(claim, retracted),
      ...checkStated(content, claim),
    ]),
    ...[...content.conditions, ...content.techniques].flatMap(({ file, data }) =>
      checkAnswer(content, file, data.answer),
    ),
  ];
}

/** What each verdict needs: nothing is shown without evidence for it, nothing is mixed with one side alone. */
function sidesOf(claim: ClaimRecord): Bearing[] {
  const verdict = claim.kind === 'effect' ? claim.effect.direction : claim.verdict;
  if (verdict === 'better' || verdict === 'shown') return ['for'];
  if (verdict === 'not-shown' || verdict === 'outdated') return ['against'];
  return verdict === 'mixed' || verdict === 'contested' ? ['for', 'against'] : [];
}

function checkBearing({ file, data }: Entry<ClaimRecord>, retracted: Set<string>): Problem[] {
  const standing = data.evidence.filter(({ citation }) => !citation || !retracted.has(citation));
  const bearings = new Set(standing.map(({ bearing }) => bearing));
  const verdict = data.kind === 'effect' ? data.effect.direction : data.verdict;
  return sidesOf(data)
    .filter((side) => !bearings.has(side) && !bearings.has('both'))
    .map((side) => ({
      file,
      rule: 'verdict-without-evidence',
      field: 'evidence',
      found: `verdict "${verdict}" and no standing evidence ${side}`,
      expected: `at least one piece of evidence ${side}`,
    }));
}

/** A retracted paper may be told as evidence, but gives no number and no certainty. */
function checkRetracted({ file, data }: Entry<ClaimRecord>, retracted: Set<string>): Problem[] {
  if (data.kind !== 'effect') return [];
  const named = {
    'certainty.citation': data.certainty.citation,
    'estimate.citation': data.estimate?.citation,
  };
  return Object.entries(named).flatMap(([field, id]) =>
    id && retracted.has(id)
      ? [
          {
            file,
            rule: 'retracted',
            field,
            found: `${id}, which was retracted`,
            expected: 'a citation that stands',
          },
        ]
      : [],
  );
}

/** A certainty "as stated" rests on a citation that states one. */
function checkStated(content: ContentSet, { file, data }: Entry<ClaimRecord>): Problem[] {
  if (data.kind !== 'effect' || data.certainty.basis !== 'stated') return [];
  const citation = content.citations.find(({ id }) => id === data.certainty.citation);
  if (!citation || citation.data.certaintyStated) return [];
  if (citation.data.recommendations.some(({ certainty }) => certainty)) return [];
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
  const refuse = (rule: string, field: string, found: string, expected: string): Problem[] => [
    { file, rule, field, found, expected },
  ];
  const length =
    words > 30 ? refuse('answer-length', 'answer.text', `${words} words`, 'at most 30 words') : [];
  if (!claim) return length;
  if (claim.kind !== 'effect')
    return [
      ...length,
      ...refuse(
        'answer-claim',
        'answer.claim',
        `a claim of kind ${claim.kind}`,
        'an effect claim, which has a certainty and a time window',
      ),
    ];
  const { level } = claim.certainty;
  if (isHedged(answer.text, level)) return length;
  const found = `"${answer.text}" with ${level} certainty`;
  return [...length, ...refuse('hedge', 'answer.text', found, `a sentence with ${expectedHedge(level)}`)];
}
