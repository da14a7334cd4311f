import { conditions, techniques } from '../evidence/topics.ts';

const labelsOf = (topics: Record<string, { label: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(topics).map(([id, { label }]) => [id, label]));

/** Every condition's label by its id. */
export const conditionLabels = labelsOf(conditions);

/** Every technique's label by its id. */
export const techniqueLabels = labelsOf(techniques);
