import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';

/** A border has two sides: a state that names a neighbor is named by it. */
export function checkJurisdictions({ jurisdictions }: ContentSet): Problem[] {
  const neighborsOf = new Map(jurisdictions.map(({ id, data }) => [id, data.neighbors]));
  return jurisdictions.flatMap(({ id, file, data }) =>
    data.neighbors.flatMap((neighbor, index) =>
      neighborsOf.get(neighbor)?.includes(id) === false
        ? [
            {
              file,
              rule: 'one-sided-border',
              field: `neighbors.${index}`,
              found: `"${neighbor}", which does not name "${id}"`,
              expected: 'neighbors that name each other',
            },
          ]
        : [],
    ),
  );
}
