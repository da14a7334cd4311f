import { hasBit } from './bitmap.ts';
import type { Hit, SearchRequest, SearchResult } from './finder-index.ts';
import { type Bounds, boundsCenter, isInside } from './geo.ts';
import { readHit, readLeafRows } from './leaf-rows.ts';
import { byDistance, candidates, findNearest, leafMatches, type RequestAround } from './nearest.ts';
import { type IndexFiles, type Selection, selectRows } from './selection.ts';

/** Answers one page of a request exactly. */
export async function search(index: IndexFiles, request: SearchRequest): Promise<SearchResult> {
  const { page = 1, pageSize = 20, name, bounds } = request;
  const origin = request.origin ?? (bounds && boundsCenter(bounds));
  const wanted = page * pageSize;
  const selection = await selectRows(index, request, name !== undefined);
  const { hits, people, exact } = origin
    ? await around(index, { ...request, origin }, selection, wanted)
    : await byName(index, selection, wanted);
  return {
    hits: hits.slice(wanted - pageSize, wanted),
    page,
    hasMore: people > wanted,
    found: { people, exact: exact && !selection.nameCut },
    nameCut: selection.nameCut,
  };
}

/** The matching rows inside bounds, or undefined where they stand in more than so many leaves. */
export async function rowsIn(
  index: IndexFiles,
  request: SearchRequest,
  bounds: Bounds,
  leafLimit: number,
): Promise<Hit[] | undefined> {
  const selection = await selectRows(index, request, true);
  const leaves = candidates(index, { facets: {}, bounds, origin: boundsCenter(bounds) }, selection);
  if (leaves.length > leafLimit) return undefined;
  const rows = await Promise.all(leaves.map(({ leaf }) => readLeafRows(index, leaf, selection)));
  return rows.flat().filter(({ position }) => position && isInside(bounds, position));
}

interface Answer {
  /** From the first on, at least the wanted ones */
  hits: Hit[];
  people: number;
  exact: boolean;
}

async function around(
  index: IndexFiles,
  request: RequestAround,
  selection: Selection,
  wanted: number,
): Promise<Answer> {
  const { hits, exact } = await findNearest(index, request, selection, wanted);
  const isOpen = request.withinKm === undefined && !request.bounds;
  if (exact && request.name && isOpen) hits.push(...(await unplaced(index, selection)));
  return { hits, exact, people: hits.length };
}

/** People without a position who fit, by name. */
async function unplaced(index: IndexFiles, selection: Selection): Promise<Hit[]> {
  const reads: Promise<Hit[]>[] = [];
  for (
    let { leaves: leaf } = index.manifest;
    leaf < index.manifest.leaves + index.manifest.unplacedLeaves;
    leaf++
  )
    if (leafMatches(index, selection, leaf) > 0) reads.push(readLeafRows(index, leaf, selection));
  return (await Promise.all(reads)).flat().sort(byDistance);
}

async function byName(index: IndexFiles, { bits, named = [] }: Selection, wanted: number): Promise<Answer> {
  const rows = named.map(([row = 0]) => row).filter((row) => !bits || hasBit(bits, row));
  const hits = await Promise.all(rows.slice(0, wanted).map((row) => readHit(index, row)));
  return { hits, people: rows.length, exact: true };
}
