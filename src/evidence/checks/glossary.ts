import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';
import { formKey, formsOf } from '../term-finder.ts';

/** Each hard word makes the measured reading level milder than the text is. */
const mostHardWords = 40;

/** One form leads to one term, and no more terms than agreed count as hard words. */
export function checkGlossary({ glossary }: ContentSet): Problem[] {
  const owners = new Map<string, string>();
  const shared = glossary.flatMap(({ file, data }) =>
    formsOf(data).flatMap((form, at): Problem[] => {
      const key = formKey(form).toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      if (owner === undefined) return [];
      return [
        {
          file,
          rule: 'term-form',
          field: at === 0 ? 'term' : `variants.${at - 1}`,
          found: `"${form}", which ${owner === file ? 'this record has already' : `leads to ${owner}`}`,
          expected: 'a form that leads to one term only',
        },
      ];
    }),
  );
  const hard = glossary.filter(({ data }) => data.hardWord);
  const surplus = hard.slice(mostHardWords).map(
    ({ file }): Problem => ({
      file,
      rule: 'hard-words',
      field: 'hardWord',
      found: `${hard.length} hard words`,
      expected: `at most ${mostHardWords} in the whole glossary`,
    }),
  );
  return [...shared, ...surplus];
}
