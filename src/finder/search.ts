import type { Hit, IndexFiles, SearchRequest, SearchResult } from './finder-index.ts';
import { boundsCenter } from './geo.ts';
import { findNearest, type Nearest, type RequestAround } from './nearest.ts';
import { loadPeopleSearch, type Selection, selectRows } from './selection.ts';

/** Answers one page of a request exactly. */
export async function search(index: IndexFiles, request: SearchRequest): Promise<SearchResult> {
  const { page = 1, pageSize = 20, name, bounds } = request;
  const origin = request.origin ?? (bounds && boundsCenter(bounds));
  const wanted = page * pageSize;
  const selection = await selectRows(index, request, name !== undefined);
  const { hits, people, exact, lacks } = origin
    ? await around(index, { ...request, origin }, selection, wanted)
    : selection.named
      ? await (await loadPeopleSearch()).inNameOrder(index, selection, wanted)
      : nobody;
  return {
    hits: hits.slice(wanted - pageSize, wanted),
    page,
    hasMore: people > wanted,
    found: { people, exact: exact && !selection.nameCut },
    nameCut: selection.nameCut,
    ...(lacks && { lacks }),
  };
}

/** The beginning of an answer. */
export interface Answer {
  /** From the first on, at least the wanted ones */
  hits: Hit[];
  people: number;
  exact: boolean;
  /** What a device that keeps the list in part lacks, in words */
  lacks?: string;
}

const nobody: Answer = { hits: [], people: 0, exact: true };

async function around(
  index: IndexFiles,
  request: RequestAround,
  selection: Selection,
  wanted: number,
): Promise<Answer> {
  const { hits, exact, ...more } = await findNearest(index, request, selection, wanted).catch(
    async (error: unknown): Promise<Nearest & { lacks?: string }> => {
      // Without a connection this part is there only where a state's therapists are kept.
      const kept = await import('./nearest-kept.ts').catch(() => undefined);
      if (!kept) throw error;
      return kept.findNearestKept(index, request, selection, error);
    },
  );
  const isOpen = request.withinKm === undefined && !request.bounds;
  if (exact && request.name && isOpen)
    hits.push(...(await (await loadPeopleSearch()).unplaced(index, selection)));
  return { hits, exact, people: hits.length, ...more };
}
