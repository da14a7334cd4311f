import { type Chosen, type ChosenGroup, chosenGroups } from '../../search/chosen.ts';
import { wordsThatFind } from '../../search/relax.ts';
import type { Setting } from './answer.ts';
import { noIndex, SearchError } from './search-error.ts';

/** A page in whose text words were found. */
export interface FoundText {
  /** Below the site's base */
  path: string;
  /** The engine's score as a share of the best one's */
  share: number;
  /** Text with <mark> around the matches */
  excerpt: string;
  /** The heading under which most was found */
  part?: { title: string; path: string };
}

interface Fragment {
  url: string;
  excerpt: string;
  sub_results: { title: string; url: string; weighted_locations: { balanced_score: number }[] }[];
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    term: string,
    options?: object,
  ) => Promise<{
    results: { id: string; score: number; data: () => Promise<Fragment> }[];
    filters: Record<string, Record<string, number>>;
  }>;
}

// The smallest valid module: a browser or policy that refuses it would leave Pagefind waiting for ever.
const emptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

async function start({ base, from }: Where): Promise<Pagefind> {
  if (typeof WebAssembly === 'undefined') throw new SearchError('no-webassembly');
  await WebAssembly.instantiate(emptyModule).catch(() => {
    throw new SearchError('no-webassembly');
  });
  try {
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${from}pagefind/pagefind.js`);
    await pagefind.options({
      baseUrl: base,
      ranking: { metaWeights: { title: 5, aliases: 4, ids: 10, kind: 0, until: 0 } },
    });
    // What is wrong with the index is told now; without its filters it counts no kinds.
    await pagefind.filters();
    return pagefind;
  } catch {
    throw new SearchError(noIndex());
  }
}

let started: Promise<Pagefind> | undefined;

type Where = Pick<Setting, 'base' | 'from'>;

/** Loads the engine once; a failed load may be tried again. */
export function openTexts(where: Where): Promise<Pagefind> {
  started ??= start(where).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

const fragmentsRead = 12;

/** How many pages each value of a group would leave, whatever of that group is chosen. */
export type Counts = Partial<Record<ChosenGroup, Readonly<Record<string, number>>>>;

/**
 * Pages whose texts hold the words, best first, of those that are chosen. Where no page holds them all, those that one page holds
 * together are kept, and `kept` says which.
 */
export async function searchTexts(
  words: string[],
  { base, from, chosen }: Setting,
): Promise<{ found: FoundText[]; total: number; kept: string[]; counts: Counts }> {
  const pagefind = await openTexts({ base, from });
  const kept = await wordsThatFind(words, async (some) =>
    (await pagefind.search(some.join(' '))).results.map(({ id }) => id),
  );
  if (kept.length === 0) return { found: [], total: 0, kept, counts: {} };
  const search = (except?: ChosenGroup) =>
    pagefind.search(kept.join(' '), { filters: filtersOf(chosen, except) });
  const { results } = await search();
  const counts: Counts = {};
  for (const group of chosenGroups) counts[group] = (await search(group)).filters[group] ?? {};
  const most = results[0]?.score ?? 1;
  const found = await Promise.all(
    results
      .slice(0, fragmentsRead)
      .map(async ({ score, data }) => viewFragment(base, await data(), score / most)),
  );
  return { found, total: results.length, kept, counts };
}

/** The engine takes a list to mean all of its values; ours means any of them. */
const filtersOf = (chosen: Chosen, except?: ChosenGroup): Record<string, { any: string[] }> =>
  Object.fromEntries(
    chosenGroups
      .filter((group) => group !== except && chosen[group].length > 0)
      .map((group) => [group, { any: [...chosen[group]] }]),
  );

function viewFragment(base: string, { url, excerpt, sub_results }: Fragment, share: number): FoundText {
  const below = (address: string): string => address.slice(base.length - 1);
  const scoreOf = (part: Fragment['sub_results'][number]): number =>
    part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const best = sub_results
    // The page's own title is where the result leads already.
    .filter((part) => /#(?!title$)/.test(part.url))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
  return {
    path: below(url),
    share,
    excerpt,
    ...(best && { part: { title: best.title, path: below(best.url) } }),
  };
}
