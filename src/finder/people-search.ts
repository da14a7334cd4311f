import { fold } from '../lib/fold.ts';
import { bitmapBytes, hasBit, setBit } from './bitmap.ts';
import type { Hit, IndexFiles } from './finder-index.ts';
import type { Generation } from './generation.ts';
import { readLeafRows } from './leaf-rows.ts';
import { readEntries } from './lookup.ts';
import type { Manifest } from './manifest.ts';
import { byDistance, leafMatches } from './nearest.ts';
import { readHit } from './read-hit.ts';
import type { Answer } from './search.ts';
import type { Selection } from './selection.ts';

/** The people whose name begins as typed, in the order of their keys, each once with all rows. */
export interface NamedPeople {
  people: number[][];
  /** True where more begin like this than were read */
  cut: boolean;
}

/** Finds names that begin as typed, e.g. "ana lo"; failing that, names with words that begin like its first and its last word. */
export async function findNames(files: Generation, typed: string): Promise<NamedPeople> {
  const key = fold(typed);
  if (key.length < 2) return { people: [], cut: true };
  const whole = await beginningWith(files, key);
  const words = key.split(' ');
  if (whole.people.length > 0 || words.length < 2) return whole;
  const first = await beginningWith(files, words[0] as string);
  const last = await beginningWith(files, words.at(-1) as string);
  const inBoth = new Set(last.people.map(([row]) => row));
  return { people: first.people.filter(([row]) => inBoth.has(row)), cut: first.cut || last.cut };
}

/** The rows of people as a bitmap. */
export function bitsOf(manifest: Manifest, people: number[][]): Uint8Array {
  const bits = new Uint8Array(bitmapBytes(manifest));
  for (const row of people.flat()) setBit(bits, row);
  return bits;
}

/** The named people whom the filters leave, in the order of names. */
export async function inNameOrder(
  index: IndexFiles,
  { bits, named = [] }: Selection,
  wanted: number,
): Promise<Answer> {
  const rows = named.map(([row = 0]) => row).filter((row) => !bits || hasBit(bits, row));
  const hits = await Promise.all(rows.slice(0, wanted).map((row) => readHit(index, row)));
  return { hits, people: rows.length, exact: true };
}

/** A provider by id, at the first location; undefined where the index has no such id. */
export async function providerById(index: IndexFiles, id: string): Promise<Hit | undefined> {
  const { entries } = await readEntries(index.files, 'ids', id, id);
  const row = entries[0]?.[1];
  return row === undefined ? undefined : readHit(index, row);
}

/** People without a position who fit, by name. */
export async function unplaced(index: IndexFiles, selection: Selection): Promise<Hit[]> {
  const { leaves, unplacedLeaves } = index.manifest;
  const all = Array.from({ length: unplacedLeaves }, (_, at) => leaves + at);
  const fitting = all.filter((leaf) => leafMatches(index, selection, leaf) > 0);
  const read = await Promise.all(fitting.map((leaf) => readLeafRows(index, leaf, selection)));
  return read.flat().sort(byDistance);
}

async function beginningWith(files: Generation, key: string): Promise<NamedPeople> {
  const { entries, cut } = await readEntries(files, 'names', key, `${key}\uffff`);
  const byMainRow = new Map(entries.map(([, ...rows]) => [rows[0], rows]));
  return { people: [...byMainRow.values()], cut };
}
