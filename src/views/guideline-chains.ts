import type { GuidelineRow } from './guideline-rows.ts';

/** Guidelines on one question that took each other's place, oldest first: each chain has at least two. */
export function chainsOf(rows: GuidelineRow[]): GuidelineRow[][] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const successors = new Set(rows.flatMap(({ replacedBy }) => replacedBy ?? []));
  return rows
    .filter(({ id }) => !successors.has(id))
    .map((first) => chainFrom(first, byId))
    .filter(({ length }) => length > 1);
}

function chainFrom(first: GuidelineRow, byId: Map<string, GuidelineRow>): GuidelineRow[] {
  const chain = [first];
  for (let next = first; next.replacedBy !== undefined; ) {
    const successor = byId.get(next.replacedBy);
    if (!successor || chain.includes(successor)) break;
    chain.push(successor);
    next = successor;
  }
  return chain;
}
