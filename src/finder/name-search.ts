import { fold } from '../lib/fold.ts';
import type { Generation } from './generation.ts';
import { readEntries } from './lookup.ts';

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

async function beginningWith(files: Generation, key: string): Promise<NamedPeople> {
  const { entries, cut } = await readEntries(files, 'names', key, `${key}\uffff`);
  const byMainRow = new Map(entries.map(([, ...rows]) => [rows[0], rows]));
  return { people: [...byMainRow.values()], cut };
}
