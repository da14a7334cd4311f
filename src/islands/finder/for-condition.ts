import type { FinderIndex, Hit } from '../../finder/finder-index.ts';
import type { FinderQuery } from '../../finder/query.ts';
import type { ListSetting } from './draw-hits.ts';
import { drawEvidence } from './evidence-words.ts';
import type { Screen } from './screen.ts';
import { drawUnstated, type SearchedOutcome } from './unstated.ts';

/**
 * Draws what belongs to a chosen condition: on the cards what studies found about their techniques, behind the list the people
 * who state no specialty. Rejects where a file does not load; draws nothing once `isCurrent` says no.
 */
export async function drawForCondition(
  screen: Screen,
  outcome: SearchedOutcome,
  shown: Hit[],
  index: FinderIndex,
  setting: ListSetting,
  isCurrent: () => boolean,
): Promise<void> {
  const conditions = chosenConditions(outcome.query, index);
  // Evidence that does not come is told at once, not when the second group has come.
  const [unstated] = await Promise.all([
    drawUnstated(screen.unstated, outcome, index, setting, isCurrent),
    drawEvidence(screen.list, shown, conditions, setting, isCurrent),
  ]);
  if (unstated.length > 0) await drawEvidence(screen.unstated, unstated, conditions, setting, isCurrent);
}

/** The chosen specialties, those that stand for several taken apart. */
export function chosenConditions({ facets }: FinderQuery, { manifest }: FinderIndex): string[] {
  const values = manifest.facets.find(({ group }) => group === 'specialty')?.values ?? [];
  const chosen = facets.specialty ?? [];
  return [...new Set(chosen.flatMap((id) => values.find((value) => value.id === id)?.of ?? id))];
}
