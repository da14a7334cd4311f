import { hasBit } from './bitmap.ts';
import type { Hit, SearchRequest, SearchResult } from './finder-index.ts';
import { type Bounds, boundsCenter, isInside, type LngLat } from './geo.ts';
import { readHit, readLeafRows } from './leaf-rows.ts';
import { leafSize } from './manifest.ts';
import { byDistance, candidates, findNearest, leafMatches } from './nearest.ts';
import { type IndexFiles, readBitmap, type Selection, selectRows } from './selection.ts';

/** Answers one page of a request exactly. */
export async function search(index: IndexFiles, request: SearchRequest): Promise<SearchResult> {
  const { page = 1, pageSize = 20, name } = request;
  const origin = originOf(request);
  const wanted = page * pageSize;
  const selection = await selectRows(index, request, name !== undefined || !origin);
  const answer = origin
    ? await around(index, { ...request, origin }, selection, wanted)
    : await inOrder(index, selection, wanted - pageSize, wanted);
  return {
    hits: answer.hits.slice(0, wanted).slice(wanted - pageSize),
    page,
    hasMore: answer.people > wanted,
    found: { people: answer.people, exact: answer.exact },
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
  const leaves = candidates(index, { facets: {}, bounds }, selection);
  if (leaves.length > leafLimit) return undefined;
  const rows = await Promise.all(leaves.map(({ leaf }) => readLeafRows(index, leaf, selection)));
  return rows.flat().filter(({ position }) => position && isInside(bounds, position));
}

/** The point from which a request is answered. */
export function originOf({ origin, bounds }: SearchRequest): LngLat | undefined {
  return origin ?? (bounds && boundsCenter(bounds));
}

interface Answer {
  /** From the first on; rows that no page shows may be left empty */
  hits: Hit[];
  people: number;
  exact: boolean;
}

async function around(
  index: IndexFiles,
  request: SearchRequest & { origin: LngLat },
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
  const { leaves, unplacedLeaves } = index.manifest;
  const numbers = Array.from({ length: unplacedLeaves }, (_, at) => leaves + at);
  const matching = numbers.filter((leaf) => leafMatches(index, selection, leaf) > 0);
  const rows = await Promise.all(matching.map((leaf) => readLeafRows(index, leaf, selection)));
  return rows.flat().sort(byDistance);
}

async function inOrder(index: IndexFiles, selection: Selection, from: number, to: number): Promise<Answer> {
  const fits = (row: number) => !selection.bits || hasBit(selection.bits, row);
  const rows = selection.named
    ? selection.named.map(([row = 0]) => row).filter(fits)
    : (await firstRows(index)).filter(fits);
  const shown = await Promise.all(rows.slice(from, to).map((row) => readHit(index, row)));
  return {
    hits: [...new Array<Hit>(Math.min(from, rows.length)), ...shown],
    people: rows.length,
    exact: true,
  };
}

/** One row of each person, in the index's order. */
async function firstRows(index: IndexFiles): Promise<number[]> {
  const { leaves, unplacedLeaves, firstRows } = index.manifest;
  const bits = firstRows && (await readBitmap(index, firstRows));
  const leafNumbers = Array.from({ length: leaves + unplacedLeaves }, (_, leaf) => leaf);
  const rows = leafNumbers.flatMap((leaf) =>
    Array.from(
      { length: leafMatches(index, { unread: [], nameCut: false }, leaf) },
      (_, at) => leaf * leafSize + at,
    ),
  );
  return bits ? rows.filter((row) => hasBit(bits, row)) : rows;
}
