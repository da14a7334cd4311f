import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';
import { hardWords } from '../hard-words.ts';
import { formKey, formsOf } from '../term-finder.ts';

/** One form leads to one term, and a word that counts as easier than it is stands in the agreed list. */
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
  return [...shared, ...unlisted(glossary)];
}

const unlisted = (glossary: ContentSet['glossary']): Problem[] =>
  glossary
    .filter(({ data }) => data.hardWord && !formsOf(data).some((form) => hardWords.includes(form)))
    .map(({ file, data }) => ({
      file,
      rule: 'hard-words',
      field: 'hardWord',
      found: `"${data.term}", which src/evidence/hard-words.ts does not list`,
      expected: 'a word of that list, which holds at most 40',
    }));
