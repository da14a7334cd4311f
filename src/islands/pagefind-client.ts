import type { PagePart } from '../search/best-part.ts';
import { holdsWord } from '../search/query.ts';
import type { SearchProblem } from '../search/status.ts';

/** One page that Pagefind found, as its fragment describes it. */
export interface FoundPage {
  url: string;
  /** Text with <mark> around the matches */
  excerpt: string;
  meta: Record<string, string>;
  /** What was found under each heading that has an id */
  sub_results: PagePart[];
}

interface PagefindResults {
  results: { id: string; score: number; data: () => Promise<FoundPage> }[];
  totalFilters: Record<string, Record<string, number>>;
  filters: Record<string, Record<string, number>>;
}

export interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (term: string, options?: object) => Promise<PagefindResults>;
}

/** Search cannot run; the page says in words why. */
export class SearchError extends Error {
  readonly problem: SearchProblem;
  constructor(problem: SearchProblem) {
    super(problem);
    this.problem = problem;
  }
}

// The smallest valid module: a browser or policy that refuses it would leave Pagefind waiting for ever.
const emptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

async function start(base: string): Promise<Pagefind> {
  await WebAssembly.instantiate(emptyModule).catch(() => {
    throw new SearchError('no-webassembly');
  });
  try {
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
    await pagefind.options({
      baseUrl: base,
      ranking: { metaWeights: { title: 5, aliases: 4, ids: 10, kind: 0, until: 0, 'by-part': 0 } },
    });
    await pagefind.filters();
    return pagefind;
  } catch {
    throw new SearchError('no-index');
  }
}

let started: Promise<Pagefind> | undefined;

/** Loads the index once, from `base` + "pagefind/"; a failed load may be tried again. */
export function openPagefind(base: string): Promise<Pagefind> {
  if (typeof WebAssembly === 'undefined') return Promise.reject(new SearchError('no-webassembly'));
  started ??= start(base).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** Whether any page holds the word: the best page that the engine offers for it is looked at. */
export async function knowsWord(pagefind: Pagefind, word: string): Promise<boolean> {
  const [best] = (await pagefind.search(word)).results;
  if (!best) return false;
  const { excerpt, meta } = await best.data();
  const marked = [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, text]) => text ?? '');
  return holdsWord(word, { marked, text: [meta['title'], meta['aliases'], meta['ids']].join(' ') });
}
