import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import { estimateOf, formatClinicalEffect, holdsZero } from '../estimate.ts';
import type { ClaimRecord } from '../schema/claim.ts';
import type { Outcome } from '../schema/outcome.ts';

interface Named {
  citation: string;
  outcome: string;
}

/** Numbers that claims show: they exist, they compare groups, and they say what the verdict says. */
export function checkEstimates(content: ContentSet): Problem[] {
  const outcomes = new Map(content.citations.map(({ id, data }) => [id, data.outcomes]));
  return content.claims.flatMap((claim) => {
    const { file, data } = claim;
    if (data.kind !== 'effect' || !data.estimate) return [];
    const { outcome, problems } = readOutcome(
      file,
      'estimate.outcome',
      data.estimate,
      outcomes.get(data.estimate.citation),
    );
    return [
      ...problems,
      ...(outcome ? [...checkOutcome(claim, outcome), ...checkVerdict(claim, outcome)] : []),
    ];
  });
}

/** The outcome that a record names, or why it cannot be shown; both empty where the citation itself is unknown. */
function readOutcome(
  file: string,
  field: string,
  { citation, outcome: id }: Named,
  all: Outcome[] | undefined,
): { outcome?: Outcome; problems: Problem[] } {
  if (!all) return { problems: [] };
  const refuse = (rule: string, found: string, expected: string, fix?: string) => ({
    problems: [{ file, rule, field, found, expected, ...(fix && { fix }) }],
  });
  const outcome = all.find((one) => one.id === id);
  if (!outcome) {
    const ids = all.map((one) => one.id);
    const near = nearest(id, ids);
    return refuse('unknown-outcome', `"${id}"`, `an outcome id of ${citation}`, near && `${id} -> ${near}`);
  }
  if (outcome.comparison !== 'between-groups')
    return refuse(
      'no-effect',
      `${citation} ${id}, a ${outcome.comparison} figure`,
      'a comparison between groups: a change within one group never counts as an effect',
    );
  if (!outcome.effect)
    return refuse('no-number', `${citation} ${id}, without a number`, 'an outcome with its effect');
  return { outcome, problems: [] };
}

/** A claim about one outcome with a number on another. */
const checkOutcome = ({ file, data }: Entry<ClaimRecord>, { concept }: Outcome): Problem[] =>
  data.kind !== 'effect' || data.outcome.concept === concept
    ? []
    : [
        {
          file,
          rule: 'other-outcome',
          field: 'estimate.outcome',
          found: `a number on ${concept ?? 'no outcome'}`,
          expected: `one on ${data.outcome.concept}, which the claim is about`,
        },
      ];

/** A verdict that its own number contradicts: another side, no difference left out, or another size. */
function checkVerdict({ file, data }: Entry<ClaimRecord>, outcome: Outcome): Problem[] {
  const estimate = estimateOf(outcome);
  if (data.kind !== 'effect' || !estimate) return [];
  const { direction, size } = data.effect;
  const contradicts = (field: string, verdict: string, expected: string): Problem[] => [
    {
      file,
      rule: 'verdict-against-number',
      field: `effect.${field}`,
      found: `"${verdict}" on ${formatClinicalEffect(outcome)}`,
      expected,
    },
  ];
  const turned = direction === 'worse' ? -estimate.value : estimate.value;
  if ((direction === 'better' || direction === 'worse') && (turned <= 0 || holdsZero(estimate)))
    return contradicts(
      'direction',
      direction,
      `a ${direction} number whose interval leaves out no difference`,
    );
  const change = outcome.smallestImportantChange;
  if (change === undefined || estimate.isRatio) return [];
  const isImportant = Math.abs(estimate.value) >= change;
  if ((size === 'important' && !isImportant) || (size === 'small' && isImportant))
    return contradicts('size', size, `the size against the smallest important change of ${change}`);
  return direction === 'no-difference' && isImportant && !holdsZero(estimate)
    ? contradicts('direction', direction, `a difference below the smallest important change of ${change}`)
    : [];
}
