/** A seeded source of chance: the same seed gives the same sequence on every machine. */
export interface Chance {
  /** From 0 up to 1 */
  next(): number;
  /** A whole number from `least` to `most` */
  between(least: number, most: number): number;
  /** True in this share of cases */
  happens(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks by weight, e.g. [["a", 9], ["b", 1]] gives "a" nine times in ten. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** Up to `count` different ones, in the list's order; what stands twice in the list comes up twice as often. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Makes a source of chance (the mulberry32 generator). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T;
  const weighted = <T>(list: readonly (readonly [T, number])[]): T => {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of list) {
      left -= weight;
      if (left < 0) return item;
    }
    return (list.at(-1) as readonly [T, number])[0];
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const chosen = new Set(Array.from({ length: count }, () => pick(list)));
    return [...new Set(list)].filter((item) => chosen.has(item));
  };
  return { next, between, happens: (share) => next() < share, pick, weighted, some };
}
