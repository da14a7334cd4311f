import { conditions, namedTechniqueIds, painConditionIds, techniques } from '../../evidence/topics.ts';
import { facetLabels } from '../../finder/facet-labels.ts';

const backPain = Object.entries(conditions)
  .filter(([, { region }]) => region === 'low-back')
  .map(([id]) => id);

/** What the finder's filters are called on this site: its pain conditions and its techniques. */
export const siteFacetLabels = facetLabels(
  {
    label: 'Specialty',
    values: Object.fromEntries(painConditionIds.map((id) => [id, conditions[id].label])),
    unions: [{ id: 'back-pain', label: 'Back pain, any kind', of: backPain }],
  },
  {
    label: 'Technique',
    values: Object.fromEntries(namedTechniqueIds.map((id) => [id, techniques[id].label])),
  },
);
