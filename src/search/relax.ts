/** How many pages hold all of the given words. */
export type CountPages = (words: string[]) => Promise<number>;

/**
 * The largest set of words that finds a page: while nothing holds them all, the word that the fewest pages hold is
 * dropped (the later one of equals). Empty when no word is known.
 */
export async function wordsThatFind(words: string[], countPages: CountPages): Promise<string[]> {
  let kept = words;
  if (kept.length === 0 || (await countPages(kept)) > 0) return kept;
  const counts = new Map<string, number>();
  for (const word of kept) counts.set(word, await countPages([word]));
  kept = kept.filter((word) => (counts.get(word) ?? 0) > 0);
  while (kept.length > 1 && (await countPages(kept)) === 0) {
    const rarest = kept.reduce((a, b) => ((counts.get(b) ?? 0) <= (counts.get(a) ?? 0) ? b : a));
    kept = kept.filter((word) => word !== rarest);
  }
  return kept;
}
