import type { ArrangedRows } from './arrange-rows.ts';
import type { CollectedRows } from './collect-rows.ts';

/** Makes the look-up from a person to the row numbers of all locations, the main one first. */
export function personRows(
  { person, ids }: CollectedRows,
  { order }: ArrangedRows,
): (person: number) => Uint32Array {
  const rowOf = new Uint32Array(person.length);
  order.forEach((at, row) => {
    if (at >= 0) rowOf[at] = row;
  });
  // The locations of a person were collected after each other.
  const firsts = new Uint32Array(ids.length + 1).fill(person.length);
  for (let at = person.length - 1; at >= 0; at--) firsts[person[at] as number] = at;
  return (one) => rowOf.subarray(firsts[one], firsts[one + 1]);
}
