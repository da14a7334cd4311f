import { editDistance } from '../lib/edit-distance.ts';
import { fold } from '../lib/fold.ts';

/** Shorter names differ from each other by a letter: there, one wrong letter is another medicine. */
const shortestWithSlip = 5;

/**
 * Which groups of medicines hold a name as somebody types it, e.g. "eliq" or "Elikuis": by a part of a name, or else with one wrong,
 * missing, added or swapped letter, where the names that may be meant are told; nothing typed fits every group.
 */
export function findMedicine(
  typed: string,
  groups: readonly (readonly string[])[],
): { groups: number[]; meant: string[] } {
  const word = fold(typed);
  const at = (fits: (name: string) => boolean): number[] =>
    groups.flatMap((names, index) => (names.some((name) => fits(fold(name))) ? [index] : []));
  const exact = at((name) => name.includes(word));
  if (exact.length > 0 || word.length < shortestWithSlip) return { groups: exact, meant: [] };
  const isNear = (name: string) => name.split(' ').some((part) => isOneSlip(word, part));
  return { groups: at(isNear), meant: groups.flat().filter((name) => isNear(fold(name))) };
}

/** A name, or as much of it as was typed, with at most one slip. */
const isOneSlip = (word: string, name: string): boolean =>
  name.length >= shortestWithSlip &&
  (editDistance(word, name, 1) <= 1 || editDistance(word, name.slice(0, word.length), 1) <= 1);
