import { conditions, techniques } from '../evidence/topics.ts';
import { facetLabels } from '../finder/facet-labels.ts';

const backPain = Object.entries(conditions)
  .filter(([, { region }]) => region === 'low-back')
  .map(([id]) => id);

/** People come to the finder for pain; what is felt in the mind is no specialty there. */
function painConditions(): Record<string, string> {
  const pain = Object.entries(conditions).filter(([, { region }]) => region !== 'mind');
  return Object.fromEntries(pain.map(([id, { label }]) => [id, label]));
}

function namedTechniques(): Record<string, string> {
  const given = Object.entries(techniques).filter(
    ([id]) => id !== 'massage-general' && id !== 'self-massage',
  );
  return Object.fromEntries(given.map(([id, { label }]) => [id, label]));
}

/** What the finder's filters are called on this site: its pain conditions and its techniques. */
export const siteFacetLabels = facetLabels(
  {
    label: 'Specialty',
    values: painConditions(),
    unions: [{ id: 'back-pain', label: 'Back pain, any kind', of: backPain }],
  },
  { label: 'Technique', values: namedTechniques() },
);
