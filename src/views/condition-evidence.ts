import { conditions, painConditionIds } from '../evidence/topics.ts';
import type { ConditionEvidence, TechniqueEvidence } from '../finder/condition-evidence.ts';
import { href } from '../lib/url.ts';
import { evidenceMatrix, type MatrixCell, type MatrixRow } from './matrix.ts';
import type { MatrixFinding } from './matrix-finding.ts';
import { once } from './once.ts';

const matrix = once(evidenceMatrix);

/** What the finder's cards say about techniques for one condition; only conditions that have a guide. */
export const conditionEvidence = once(async (): Promise<Map<string, ConditionEvidence>> => {
  const { rows } = await matrix();
  const guided = rows.filter(({ condition, path }) => path && painConditionIds.includes(condition));
  return new Map(guided.map((row) => [row.condition, evidenceOf(row)]));
});

const evidenceOf = ({ condition, path = '', cells }: MatrixRow): ConditionEvidence => ({
  plain: conditions[condition].plain,
  path: href(path),
  techniques: Object.fromEntries(
    cells
      .filter(({ findings, studies }) => findings.length + studies > 0)
      .map((cell) => [cell.technique, techniqueEvidence(cell)]),
  ),
});

/** A card has room for what people come for: pain first, and only where nobody measured it the rest. */
function techniqueEvidence({ findings, studies }: MatrixCell): TechniqueEvidence {
  const onPain = findings.filter(({ concept }) => concept === 'pain');
  const shown = onPain.length > 0 ? onPain : findings;
  return { findings: shown.map(formatFinding), more: findings.length - shown.length, studies };
}

const formatFinding = ({ outcome, when, withdrawn, label, certaintyWords, path }: MatrixFinding) => ({
  about: `${outcome} ${when}`,
  words: withdrawn ? 'verdict withdrawn' : [label, certaintyWords].join(', ').toLowerCase(),
  path: href(path),
});
