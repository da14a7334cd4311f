import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import type { CitationRecord } from '../schema/citation.ts';

/** Results that can be set beside each other: each effect with a number names its outcome, and one scale has one name. */
export const checkOutcomes = ({ citations }: ContentSet): Problem[] => [
  ...citations.flatMap(checkConcepts),
  ...checkScales(citations),
];

const checkConcepts = ({ file, data }: Entry<CitationRecord>): Problem[] =>
  data.outcomes.flatMap(({ id, measure, comparison, effect, concept }, at) =>
    comparison === 'between-groups' && effect && !concept
      ? [
          {
            file,
            rule: 'no-outcome',
            field: `outcomes.${at}.concept`,
            found: `${id}, a number on "${measure}" that belongs to no outcome`,
            expected: 'the outcome that it measures, such as pain or function',
          },
        ]
      : [],
  );

/** Names that differ in letters' case, spaces or marks alone would split one plot in two. */
function checkScales(citations: Entry<CitationRecord>[]): Problem[] {
  const names = new Map<string, string>();
  return citations.flatMap(({ file, data }) =>
    data.outcomes.flatMap(({ scale }, at) => {
      if (!scale) return [];
      const letters = scale.toLowerCase().replace(/[^a-z0-9]/g, '');
      const first = names.get(letters) ?? scale;
      names.set(letters, first);
      return scale === first
        ? []
        : [
            {
              file,
              rule: 'scale-name',
              field: `outcomes.${at}.scale`,
              found: `"${scale}"`,
              expected: 'the name that another record gives this scale',
              fix: `${scale} -> ${first}`,
            },
          ];
    }),
  );
}
