/**
 * How many letters must be added, dropped, changed or swapped with their neighbor to turn one text into the other;
 * above `most` it stops counting and says `most + 1`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/**
 * The known word nearest to a typed one, the first of equals: at most two letters may differ, or a third of a long
 * word, and never all of them.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.min(typed.length, Math.max(2, Math.floor(typed.length / 3)) + 1);
  for (const word of known) {
    const letters = editDistance(typed, word, distance - 1);
    if (letters < distance) [best, distance] = [word, letters];
  }
  return best;
}
