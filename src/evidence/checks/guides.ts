import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';
import type { ClaimRecord } from '../schema/claim.ts';
import { conditionIds, techniqueIds } from '../topics.ts';

type ClaimOf = (id: string) => ClaimRecord | undefined;

/** A guide is about a topic that we know, and the claims it answers with are about that topic. */
export function checkGuides(content: ContentSet): Problem[] {
  const claims = new Map(content.claims.map(({ id, data }) => [id, data]));
  const claimOf: ClaimOf = (id) => claims.get(id);
  return [
    ...content.conditions.flatMap((guide) => [
      ...checkTopic(guide, 'condition', conditionIds),
      ...checkCareCards(guide),
      ...checkOutcomeRows(guide, claimOf),
      ...[guide.data.answer.claim, ...guide.data.outcomes].flatMap((id, at) =>
        isAbout(guide, at === 0 ? 'answer.claim' : `outcomes.${at - 1}`, id, claimOf(id)?.conditions),
      ),
    ]),
    ...content.techniques.flatMap((guide) => [
      ...checkTopic(guide, 'technique', techniqueIds),
      ...isAbout(
        guide,
        'answer.claim',
        guide.data.answer.claim,
        claimOf(guide.data.answer.claim)?.techniques,
      ),
    ]),
    ...content.faqs.flatMap(checkAnswerLength),
  ];
}

function checkTopic(
  { file, id }: { file: string; id: string },
  kind: string,
  ids: readonly string[],
): Problem[] {
  if (ids.includes(id)) return [];
  const near = nearest(id, ids);
  return [
    {
      file,
      rule: 'topic',
      found: `"${id}"`,
      expected: `a file name that is a ${kind} id of src/evidence/topics.ts`,
      ...(near && { fix: `${id} -> ${near}` }),
    },
  ];
}

const isAbout = (
  guide: { file: string; id: string },
  field: string,
  claim: string,
  topics: readonly string[] | undefined,
): Problem[] =>
  !topics || topics.includes(guide.id)
    ? []
    : [
        {
          file: guide.file,
          rule: 'other-topic',
          field,
          found: `"${claim}", a claim on ${topics.join(', ') || 'no such topic'}`,
          expected: `a claim on ${guide.id}`,
        },
      ];

function checkCareCards({ file, data }: ContentSet['conditions'][number]): Problem[] {
  const levels = data.careCards.map(({ level }) => level);
  if (new Set(levels).size === levels.length) return [];
  const expected = 'at most one card for each level';
  return [{ file, rule: 'care-cards', field: 'careCards', found: levels.join(', '), expected }];
}

const checkOutcomeRows = ({ file, data }: ContentSet['conditions'][number], claimOf: ClaimOf): Problem[] =>
  data.outcomes.flatMap((id, at) => {
    const kind = claimOf(id)?.kind ?? 'effect';
    if (kind === 'effect') return [];
    const found = `"${id}", a claim of kind ${kind}`;
    return [{ file, rule: 'outcome-row', field: `outcomes.${at}`, found, expected: 'effect claims only' }];
  });

function checkAnswerLength({ file, data }: ContentSet['faqs'][number]): Problem[] {
  const words = data.answer.split(/\s+/).length;
  if (words >= 40 && words <= 60) return [];
  return [
    { file, rule: 'answer-length', field: 'answer', found: `${words} words`, expected: '40 to 60 words' },
  ];
}
