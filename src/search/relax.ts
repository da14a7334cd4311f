/** Ids of the pages that hold all of the given words. */
export type FindPages = (words: string[]) => Promise<string[]>;

/**
 * The largest set of words that one page holds together. Among equally large sets the one whose words stand on more
 * pages wins, so the rare word is dropped, then the one with the earlier words. Empty when no page holds any.
 */
export async function wordsThatFind(words: string[], findPages: FindPages): Promise<string[]> {
  if (words.length === 0 || (await findPages(words)).length > 0) return words;
  const pagesOf: Set<string>[] = [];
  for (const word of words) pagesOf.push(new Set(await findPages([word])));
  const pages = new Set(pagesOf.flatMap((found) => [...found]));
  // A set of words as a page holds it: "101" for the first and the third of three.
  const marks = new Set([...pages].map((page) => pagesOf.map((found) => Number(found.has(page))).join('')));
  const sets = [...marks].map((mark) => ({
    mark,
    kept: words.filter((_, at) => mark[at] === '1'),
    reach: pagesOf.reduce((sum, found, at) => sum + (mark[at] === '1' ? found.size : 0), 0),
  }));
  sets.sort((a, b) => b.kept.length - a.kept.length || b.reach - a.reach || (a.mark > b.mark ? -1 : 1));
  return sets[0]?.kept ?? [];
}
