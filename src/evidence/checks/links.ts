import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import { linksOf } from '../links-of.ts';

/** Every id that a record names and no record has. */
export function checkLinks(content: ContentSet): Problem[] {
  const known = Object.fromEntries(
    Object.entries(content).map(([name, entries]) => [
      name,
      new Set((entries as Entry<unknown>[]).map(({ id }) => id)),
    ]),
  ) as Record<keyof ContentSet, Set<string>>;
  return linksOf(content).flatMap(({ file, links }) =>
    links.flatMap(({ field, to, id }) => {
      if (known[to].has(id)) return [];
      const near = nearest(id, known[to]);
      return [
        {
          file,
          rule: 'unknown-id',
          field,
          found: `"${id}"`,
          expected: `an id of src/content/${to}, the name of a file there`,
          ...(near && { fix: `${id} -> ${near}` }),
        },
      ];
    }),
  );
}
