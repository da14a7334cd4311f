import type { RecordQuery } from './record-filter.ts';

/** A part of the address that names no value of the list, e.g. { facet: "condition", value: "gout" }. */
export interface UnknownValue {
  facet: string;
  value: string;
}

/** Reads an address by the values that each facet of the list knows; an unknown value is left out and listed. */
export function readRecordQuery(
  params: URLSearchParams,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): { query: RecordQuery; unknown: UnknownValue[] } {
  const facets: Record<string, string> = {};
  const unknown: UnknownValue[] = [];
  for (const [facet, values] of known) {
    const value = params.get(facet)?.trim();
    if (!value) continue;
    if (values.has(value)) facets[facet] = value;
    else unknown.push({ facet, value: value.slice(0, 60) });
  }
  return { query: { facets, typed: (params.get('q') ?? '').slice(0, 200) }, unknown };
}

/** Writes a query into an address's parameters and leaves those of others as they are. */
export function writeRecordQuery(
  params: URLSearchParams,
  { facets, typed }: RecordQuery,
  known: ReadonlyMap<string, unknown>,
): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const facet of ['q', ...known.keys()]) written.delete(facet);
  if (typed.trim()) written.set('q', typed.trim());
  for (const facet of known.keys()) {
    const value = facets[facet];
    if (value) written.set(facet, value);
  }
  return written;
}

/** What a person is told of values that were left out: "This list knows no condition “gout”, so all are shown." */
export const formatUnknown = (unknown: UnknownValue[]): string =>
  unknown
    .map(
      ({ facet, value }) =>
        `This list knows no ${facet.replaceAll('-', ' ')} “${value}”, so that filter is set to all.`,
    )
    .join(' ');
