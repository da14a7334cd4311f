import { type Kind, kinds } from './kinds.ts';

/** A found page as far as ranking needs it. */
export interface Ranked {
  kind: Kind;
  /** The engine's own score, larger is better */
  score: number;
}

/** Pages by kind, best first: each group in the order of weighted scores, groups in the order of their best page. */
export function groupByKind<T extends Ranked>(pages: T[]): { kind: Kind; pages: T[] }[] {
  const weighted = (page: T): number => page.score * kinds[page.kind].weight;
  const groups = new Map<Kind, T[]>();
  for (const page of [...pages].sort((a, b) => weighted(b) - weighted(a))) {
    groups.set(page.kind, [...(groups.get(page.kind) ?? []), page]);
  }
  return [...groups].map(([kind, found]) => ({ kind, pages: found }));
}
