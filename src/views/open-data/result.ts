import { formatClinicalEffect } from '../../evidence/estimate.ts';
import type { Citation } from '../../evidence/schema/citation.ts';
import { must } from '../../lib/must.ts';
import type { ItemOf } from '../../open-data/files.ts';
import { linkCitation } from './links.ts';

type Result = NonNullable<Extract<ItemOf<'claims'>, { kind: 'effect' }>['estimate']>;

/** One number of a citation as it is published. */
export function publishResult(citation: Citation, id: string): Result {
  const result = must(
    citation.outcomes.find((one) => one.id === id),
    `citation ${citation.id}: no outcome "${id}"`,
  );
  return {
    citation: linkCitation(citation),
    outcome: id,
    measure: result.measure,
    scale: result.scale,
    timepointWeeks: result.timepointWeeks,
    contrast: result.contrast,
    comparison: result.comparison,
    betterWhen: result.betterWhen,
    participants: result.participants,
    studies: result.studies,
    effect: result.effect,
    groups: result.groups,
    ci: result.ci,
    p: result.p,
    smallestImportantChange: result.smallestImportantChange,
    words: formatClinicalEffect(result),
  };
}
