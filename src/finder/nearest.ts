import { countBits, leafBytes } from './bitmap.ts';
import type { Hit, SearchRequest } from './finder-index.ts';
import { fold } from './fold.ts';
import { type Bounds, boxDistanceKm, distanceKm, isInside, type LngLat, overlap } from './geo.ts';
import { leafBox, readLeafRows, rowsInLeaf } from './leaf-rows.ts';
import { type IndexFiles, type Selection, selectRows } from './selection.ts';

/** Leaves that are asked for at once. */
const waveSize = 8;
/** Taken off each box's distance, so that rounding never hides a leaf. */
const slackKm = 1e-6;

/** A leaf that may hold answers. */
export interface Candidate {
  leaf: number;
  boxKm: number;
  /** Rows that fit; an estimate where groups are unread */
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
  request: SearchRequest & { origin: LngLat },
  selection: Selection,
  wanted: number,
): Promise<Nearest> {
  const nearest = new Map<string, Hit>();
  let chosen = selection;
  let waiting = candidates(index, request, chosen);
  for (let wave = 0; waiting.length > 0; wave++) {
    const hits = [...nearest.values()].sort(byDistance);
    const last = hits[wanted - 1]?.distanceKm;
    // One more than wanted is looked for, since it tells whether there is a next page.
    const limit = hits.length > wanted && last !== undefined ? last : Infinity;
    const reads = nextWave(waiting, limit, wanted + 1 - hits.length);
    if (reads.length === 0) return { hits, exact: false };
    const found = await Promise.all(reads.map(({ leaf }) => readLeafRows(index, leaf, chosen)));
    for (const hit of found.flat()) keepNearest(nearest, hit, request);
    waiting = waiting.slice(reads.length);
    if (wave === 1 && chosen.unread.length > 0 && nearest.size <= wanted) {
      chosen = await selectRows(index, request, true);
      const left = new Set(waiting.map(({ leaf }) => leaf));
      waiting = candidates(index, request, chosen).filter(({ leaf }) => left.has(leaf));
    }
  }
  return { hits: [...nearest.values()].sort(byDistance), exact: true };
}

/** The placed leaves that hold rows of the selection and touch the radius and the bounds, nearest first. */
export function candidates(index: IndexFiles, request: SearchRequest, selection: Selection): Candidate[] {
  const { origin, bounds, withinKm = Infinity } = request;
  const share = selection.unread.reduce((product, group) => product * group.share, 1);
  const all = Array.from({ length: index.manifest.leaves }, (_, leaf): Candidate & { box: Bounds } => {
    const box = leafBox(index.manifest, leaf);
    const boxKm = origin ? boxDistanceKm(origin, box) - slackKm : 0;
    return { leaf, box, boxKm, matches: leafMatches(index, selection, leaf) * share };
  });
  return all
    .filter(
      ({ box, boxKm, matches }) => matches > 0 && boxKm <= withinKm && (!bounds || overlap(box, bounds)),
    )
    .sort((a, b) => a.boxKm - b.boxKm || a.leaf - b.leaf);
}

/** Rows of a leaf that the bitmaps leave. */
export function leafMatches({ manifest }: IndexFiles, { bits }: Selection, leaf: number): number {
  return bits ? countBits(bits, leaf * leafBytes, (leaf + 1) * leafBytes) : rowsInLeaf(manifest, leaf);
}

/** Nearest first, equal distances by name as shown, then by id; a missing distance is last. */
export function byDistance(a: Hit, b: Hit): number {
  const [kmA = Infinity, kmB = Infinity] = [a.distanceKm, b.distanceKm];
  if (kmA !== kmB) return kmA - kmB;
  const [nameA, nameB] = [fold(a.card.name), fold(b.card.name)];
  return nameA < nameB ? -1 : nameA > nameB ? 1 : a.card.id < b.card.id ? -1 : 1;
}

/** The next leaves up to the limit: as many as should hold the missing people, or all of one wave once none is missing. */
function nextWave(waiting: Candidate[], limit: number, missing: number): Candidate[] {
  const wave: Candidate[] = [];
  let expected = 0;
  for (const candidate of waiting.slice(0, waveSize)) {
    if (candidate.boxKm > limit || (missing > 0 && expected >= missing)) break;
    expected += candidate.matches;
    wave.push(candidate);
  }
  return wave;
}

function keepNearest(
  nearest: Map<string, Hit>,
  hit: Hit,
  { origin, bounds, withinKm = Infinity }: SearchRequest,
): void {
  if (!hit.position || !origin || (bounds && !isInside(bounds, hit.position))) return;
  const km = distanceKm(origin, hit.position);
  const known = nearest.get(hit.card.id);
  if (km > withinKm || (known && (known.distanceKm as number) <= km)) return;
  nearest.set(hit.card.id, { ...hit, distanceKm: km });
}
