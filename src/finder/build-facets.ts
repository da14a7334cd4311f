import type { ArrangedRows } from './arrange-rows.ts';
import { addAll, countBits, setBit } from './bitmap.ts';
import type { CollectedRows } from './collect-rows.ts';
import { type FacetGroup, facetGroups } from './facet-groups.ts';
import { type GroupLabels, labelOf } from './facet-labels.ts';
import type { BitmapFile, FacetSummary, FacetValue } from './manifest.ts';
import { runAt } from './runs.ts';

/** The facet groups for the manifest, and the bitmaps whose numbers they name. */
export interface BuiltFacets {
  facets: FacetSummary[];
  bitmaps: Uint8Array[];
  firstRows?: BitmapFile;
}

/** Makes one bitmap for each facet value that anybody has, and one of first rows where somebody has several. */
export function buildFacets(
  rows: CollectedRows,
  { order }: ArrangedRows,
  labels: Record<FacetGroup, GroupLabels>,
): BuiltFacets {
  const bitmaps: Uint8Array[] = [];
  const empty = () => new Uint8Array(order.length / 8);
  const firstRows = empty();
  const seen = new Uint8Array(rows.ids.length);
  const byKey = rows.facetKeys.map(empty);
  order.forEach((at, row) => {
    if (at < 0) return;
    for (const facet of runAt(rows.facets, at)) setBit(byKey[facet] as Uint8Array, row);
    const person = rows.person[at] as number;
    if (!seen[person]) setBit(firstRows, row);
    seen[person] = 1;
  });

  const summarize = (id: string, label: string, bits: Uint8Array): FacetValue => {
    const rowCount = countBits(bits);
    const people = countBits(bits.map((byte, at) => byte & (firstRows[at] as number)));
    return { id, label, people, rows: rowCount, ...(rowCount > 0 && { bitmap: bitmaps.push(bits) - 1 }) };
  };

  const facets = facetGroups.map((group): FacetSummary => {
    const found = new Map<string, Uint8Array>();
    rows.facetKeys.forEach((key, at) => {
      if (key.startsWith(`${group}:`)) found.set(key.slice(group.length + 1), byKey[at] as Uint8Array);
    });
    const { label, values, unions = [] } = labels[group];
    const ids = [...new Set([...Object.keys(values), ...[...found.keys()].toSorted()])];
    const single = ids.map((id) =>
      summarize(id, labelOf(group, id, labels[group]), found.get(id) ?? empty()),
    );
    const joined = unions.map(({ id, label, of }) => {
      const bits = of.reduce<Uint8Array>((sum, part) => addAll(sum, found.get(part) ?? empty()), empty());
      return { ...summarize(id, label, bits), of: [...of] };
    });
    return { group, label, values: [...joined, ...single].toSorted((a, b) => b.people - a.people) };
  });

  if (rows.person.length === rows.ids.length) return { facets, bitmaps };
  return { facets, bitmaps, firstRows: { rows: countBits(firstRows), bitmap: bitmaps.push(firstRows) - 1 } };
}
