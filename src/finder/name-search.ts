import { fold } from './fold.ts';
import type { Generation } from './generation.ts';
import { readEntries } from './lookup.ts';
import type { ShardEntry } from './shards.ts';

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
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (whole.people.length > 0 || words.length < 2) return whole;
  const [some, others] = await Promise.all([beginningWith(files, first), beginningWith(files, last)]);
  const inBoth = new Set(others.people.map(([row]) => row));
  return { people: some.people.filter(([row]) => inBoth.has(row)), cut: some.cut || others.cut };
}

async function beginningWith(files: Generation, key: string): Promise<NamedPeople> {
  const { entries, cut } = await readEntries(files, 'names', key, `${key}\uffff`);
  const byFirstRow = new Map<number, number[]>();
  for (const [, ...rows] of entries satisfies ShardEntry[]) {
    const [first = -1] = rows;
    if (!byFirstRow.has(first)) byFirstRow.set(first, rows);
  }
  return { people: [...byFirstRow.values()], cut };
}
