/** How many letters must be added, dropped, changed or swapped with their neighbor to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The known word nearest to a typed one, the first of equals: at most two letters may differ, or a third of a long
 * word, and never all of them.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.min(typed.length, Math.max(2, Math.floor(typed.length / 3)) + 1);
  for (const word of known) {
    if (Math.abs(word.length - typed.length) >= distance) continue;
    const d = editDistance(typed, word);
    if (d < distance) [best, distance] = [word, d];
  }
  return best;
}
