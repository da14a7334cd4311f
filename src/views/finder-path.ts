import { namedTechniqueIds, painConditionIds } from '../evidence/topics.ts';
import type { Pair } from './matrix-finding.ts';

/** The finder's address for a pair, with the filters that the finder has; undefined for self-massage, which needs no therapist. */
export function finderPath({ condition, technique }: Pair): string | undefined {
  if (technique === 'self-massage') return undefined;
  const filters = new URLSearchParams();
  if (painConditionIds.includes(condition)) filters.set('specialty', condition);
  if (namedTechniqueIds.includes(technique)) filters.set('technique', technique);
  return filters.size > 0 ? `/find/?${filters}` : '/find/';
}
