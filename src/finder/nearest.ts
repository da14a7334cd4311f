import { fold } from '../lib/fold.ts';
import { countBits } from './bitmap.ts';
import type { Hit, IndexFiles, SearchRequest } from './finder-index.ts';
import { boxDistanceKm, distanceKm, isInside, type LngLat, overlap } from './geo.ts';
import { leafBox, readLeafRows, rowsInLeaf } from './leaf-rows.ts';
import { type Selection, selectRows } from './selection.ts';

/** Leaves that are asked for at once while people are missing, and then, since each may bring the limit closer: small ones by rows. */
const fillWave = 8;
const refineWave = 2;
const refineRows = 24;
/** The circle around the nearest people reaches past the leaves that would just hold so many. */
const reach = 1.5;
/** Taken off each box's distance, so that rounding never hides a leaf. */
const slackKm = 1e-6;

/** A request that is answered from a point. */
export type RequestAround = SearchRequest & { origin: LngLat };

/** A leaf that may hold answers. */
export interface Candidate {
  leaf: number;
  boxKm: number;
  /** Rows that the bitmaps leave */
  matches: number;
}

/** People around a point, nearest first, and whether they are all that are in reach. */
export interface Nearest {
  hits: Hit[];
  exact: boolean;
}

/**
 * Finds at least the `wanted` nearest people, exactly: reads leaves in waves, nearest box first, until the next box is farther
 * than the last wanted person. A person with several rows counts at the nearest.
 */
export async function findNearest(
  index: IndexFiles,
  request: RequestAround,
  selection: Selection,
  wanted: number,
): Promise<Nearest> {
  const nearest = new Map<string, Hit>();
  let chosen = selection;
  let unseen = candidates(index, request, chosen);
  for (let wave = 0; ; wave++) {
    const hits = [...nearest.values()].sort(byDistance);
    // One more than wanted is looked for, since it tells whether there is a next page.
    const missing = wanted + 1 - hits.length;
    const reads = nextWave(
      unseen,
      missing > 0 ? fillWave : Math.max(refineWave, refineRows / index.manifest.leafSize),
      missing,
      missing > 0 ? Infinity : (hits[wanted - 1]?.distanceKm as number),
    );
    if (reads.length === 0) return { hits, exact: unseen.length === 0 };
    const found = await Promise.all(reads.map(({ leaf }) => readLeafRows(index, leaf, chosen)));
    for (const hit of found.flat()) keepNearest(nearest, hit, request);
    unseen = unseen.slice(reads.length);
    if (wave === 1 && chosen.unread.length > 0 && missing > 0) {
      chosen = await selectRows(index, request, true);
      const left = new Set(unseen.map(({ leaf }) => leaf));
      unseen = candidates(index, request, chosen).filter(({ leaf }) => left.has(leaf));
    }
  }
}

/** The placed leaves that hold rows of the selection and touch the radius and the bounds, nearest first. */
export function candidates(index: IndexFiles, request: RequestAround, selection: Selection): Candidate[] {
  const { origin, bounds, withinKm = Infinity } = request;
  const found: Candidate[] = [];
  for (let leaf = 0; leaf < index.manifest.leaves; leaf++) {
    const matches = leafMatches(index, selection, leaf);
    if (matches === 0) continue;
    const box = leafBox(index.manifest, leaf);
    if (bounds && !overlap(box, bounds)) continue;
    const boxKm = boxDistanceKm(origin, box) - slackKm;
    if (boxKm <= withinKm) found.push({ leaf, boxKm, matches });
  }
  return found.sort((a, b) => a.boxKm - b.boxKm || a.leaf - b.leaf);
}

/** Rows of a leaf that the bitmaps leave. */
export function leafMatches({ manifest }: IndexFiles, { bits }: Selection, leaf: number): number {
  const bytes = manifest.leafSize / 8;
  return bits ? countBits(bits, leaf * bytes, (leaf + 1) * bytes) : rowsInLeaf(manifest, leaf);
}

/** Nearest first, equal distances by name as shown, then by id; a missing distance is last. */
export function byDistance(a: Hit, b: Hit): number {
  const [kmA = Infinity, kmB = Infinity] = [a.distanceKm, b.distanceKm];
  if (kmA !== kmB) return kmA - kmB;
  const [nameA, nameB] = [fold(a.card.name), fold(b.card.name)];
  return nameA < nameB ? -1 : nameA > nameB ? 1 : a.card.id < b.card.id ? -1 : 1;
}

/** The next leaves up to the limit: as many as the missing people should need, at most so many at once. */
function nextWave(unseen: Candidate[], most: number, missing: number, limitKm: number): Candidate[] {
  let expected = 0;
  const end = unseen.findIndex(({ boxKm, matches }, at) => {
    const isEnough = at === most || boxKm > limitKm || (missing > 0 && expected >= missing * reach);
    expected += matches;
    return isEnough;
  });
  return end < 0 ? unseen : unseen.slice(0, end);
}

/** Keeps a person's row where it lies in reach and is the nearest so far. */
export function keepNearest(
  nearest: Map<string, Hit>,
  hit: Hit,
  { origin, bounds, withinKm = Infinity }: RequestAround,
): void {
  if (!hit.position || (bounds && !isInside(bounds, hit.position))) return;
  const km = distanceKm(origin, hit.position);
  const known = nearest.get(hit.card.id);
  if (km > withinKm || (known && (known.distanceKm as number) <= km)) return;
  nearest.set(hit.card.id, { ...hit, distanceKm: km });
}
