/**
 * How many letters must be added, dropped, changed or swapped with their neighbor to turn one text into the other;
 * above `most` it stops counting and says `most + 1`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  let next: number[] = [];
  for (let row = 1; row <= a.length; row++) {
    // Farther from the diagonal than `most` every way is too long.
    const [first, end] = [Math.max(1, row - most), Math.min(b.length, row + most)];
    next[first - 1] = first === 1 ? row : Number.POSITIVE_INFINITY;
    let least = next[first - 1] as number;
    for (let column = first; column <= end; column++) {
      const [from, to] = [a.charCodeAt(row - 1), b.charCodeAt(column - 1)];
      const isSwap =
        row > 1 && column > 1 && from === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === to;
      const letters = Math.min(
        (last[column] ?? Number.POSITIVE_INFINITY) + 1,
        (next[column - 1] as number) + 1,
        (last[column - 1] as number) + (from === to ? 0 : 1),
        isSwap ? (before[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
      next[column] = letters;
      if (letters < least) least = letters;
    }
    next.length = end + 1;
    if (least > most) return most + 1;
    [before, last, next] = [last, next, before];
  }
  return Math.min(last[b.length] as number, most + 1);
}

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
