import { type RegulationStatus, regulationStatuses, regulationWords } from '../evidence/regulation.ts';
import type { Jurisdiction } from '../evidence/schema/jurisdiction.ts';
import { type Validity, validityOf } from '../evidence/validity.ts';
import { listInWords } from '../lib/text.ts';
import { jurisdictions } from './collections.ts';
import { type FacetView, type Filed, tokensOf, viewFacets } from './facets.ts';
import { today } from './today.ts';

/** A state as lists print it. */
export interface StateRow {
  id: string;
  name: string;
  path: string;
  /** What the state asks, e.g. "License needed" */
  rule: string;
  title?: string;
  /** How a name is looked up, e.g. "Online search" */
  lookup: string;
  /** Training for new licenses, e.g. "625" or "None", where it is known */
  hours?: string;
  tokens: string;
  validity: Validity;
}

/** How many places have a status, and which where they are few. */
export interface StatusCount {
  status: RegulationStatus;
  label: string;
  places: number;
  /** e.g. "Kansas, Minnesota and Wyoming"; absent where there are many */
  names?: string;
}

const lookups = { search: 'Online search', 'way-in': 'Page that leads to the search', none: 'Ask the board' };
const fewPlaces = 5;

const lookupOf = ({ register }: Jurisdiction): keyof typeof lookups => register?.kind ?? 'none';
const filedUnder = (state: Jurisdiction): Filed => ({
  rule: [state.status],
  lookup: state.status === 'not-regulated' ? [] : [lookupOf(state)],
});
const facets = {
  rule: {
    label: 'What the state asks',
    values: Object.fromEntries(regulationStatuses.map((status) => [status, regulationWords[status].label])),
  },
  lookup: { label: 'How to look a name up', values: lookups },
};

/** One state as a row, e.g. among the neighbors of another. */
export function viewStateRow(state: Jurisdiction): StateRow {
  const { id, name, status, title, hours } = state;
  return {
    id,
    name,
    path: `/guides/states/${id}/`,
    rule: regulationWords[status].label,
    ...(title && { title }),
    lookup: status === 'not-regulated' ? 'No register' : lookups[lookupOf(state)],
    ...(hours && { hours: hours.value === 0 ? 'None' : hours.value.toLocaleString('en-US') }),
    ...(status === 'not-regulated' && { hours: 'None' }),
    tokens: tokensOf(filedUnder(state)),
    validity: validityOf(state, today),
  };
}

/** How many places ask what, in the order of the statuses, without those that no place has. */
export function countStatuses(states: readonly Pick<Jurisdiction, 'name' | 'status'>[]): StatusCount[] {
  return regulationStatuses.flatMap((status) => {
    const names = states.filter((state) => state.status === status).map(({ name }) => name);
    const { label } = regulationWords[status];
    if (names.length === 0) return [];
    const few = names.length <= fewPlaces && { names: listInWords(names) };
    return [{ status, label, places: names.length, ...few }];
  });
}

/** Every state by name, the facets by which they are filtered, and how many ask what. */
export async function stateIndex(): Promise<{
  rows: StateRow[];
  facets: FacetView[];
  counts: StatusCount[];
}> {
  const states = (await jurisdictions()).all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    rows: states.map(viewStateRow),
    facets: viewFacets(states.map(filedUnder), facets),
    counts: countStatuses(states),
  };
}
