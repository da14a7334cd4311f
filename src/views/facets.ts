/** One value of a facet in a list's filter form, with how many records have it. */
export interface FacetOption {
  value: string;
  label: string;
  records: number;
}

/** One facet of a list: a select in its filter form and a parameter of its address. */
export interface FacetView {
  facet: string;
  label: string;
  options: FacetOption[];
}

/** What a record is filed under: the values of each facet. */
export type Filed = Readonly<Record<string, readonly string[]>>;

/** The facets of a list in the order of their labels; values in the order of their words, without those that no record has. */
export function viewFacets(
  records: readonly Filed[],
  facets: Readonly<Record<string, { label: string; values: Readonly<Record<string, string>> }>>,
): FacetView[] {
  return Object.entries(facets).map(([facet, { label, values }]) => ({
    facet,
    label,
    options: Object.entries(values)
      .map(([value, words]) => ({
        value,
        label: words,
        records: records.filter((filed) => filed[facet]?.includes(value)).length,
      }))
      .filter((option) => option.records > 0),
  }));
}

/** A record's values as the filter reads them from the page: "condition:neck-pain kind:effect". */
export const tokensOf = (filed: Filed): string =>
  Object.entries(filed)
    .flatMap(([facet, values]) => [...new Set(values)].map((value) => `${facet}:${value}`))
    .join(' ');
