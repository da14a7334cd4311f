import type { FacetGroup } from '../finder/facet-groups.ts';
import { notStated } from '../finder/facet-groups.ts';
import { type FacetNames, facetNames } from '../finder/facet-names.ts';
import type { FacetSummary, FacetValue } from '../finder/manifest.ts';
import { must } from '../lib/must.ts';
import { type StateLink, stateLinks } from './provider-lists.ts';
import { readManifest } from './providers.ts';

/** One group of filters: the values that are in sight, and those behind "Show all". */
export interface FilterGroup {
  group: FacetGroup;
  label: string;
  first: FacetValue[];
  rest: FacetValue[];
}

/** What the finder's pages say about the data before any script runs. */
export interface FinderFacts {
  generation: string;
  people: number;
  updated: string;
  sample: boolean;
  groups: FilterGroup[];
  names: FacetNames;
  states: StateLink[];
}

/** What people come with stands first, then what tells therapists apart. */
const order: FacetGroup[] = ['specialty', 'credential', 'technique', 'profession', 'offers', 'language'];
const inSight = 6;

let facts: Promise<FinderFacts> | undefined;

/** The facts of this build's finder, gathered once. */
export function finderFacts(): Promise<FinderFacts> {
  facts ??= gather();
  return facts;
}

async function gather(): Promise<FinderFacts> {
  const { generation, people, updated, sample, facets } = readManifest(import.meta.env.FINDER_GENERATION);
  return {
    generation,
    people,
    updated,
    sample,
    groups: order.map((group) => filterGroup(facets, group)),
    names: facetNames(facets),
    states: stateLinks(),
  };
}

function filterGroup(facets: FacetSummary[], group: FacetGroup): FilterGroup {
  const { label, values } = must(
    facets.find((summary) => summary.group === group),
    `the manifest has no facet group "${group}"`,
  );
  // "Not stated" and "no" are no wish of anybody's first: they stand last, whatever their number, and beside each other.
  const isLast = ({ id }: FacetValue) =>
    id === notStated || (group === 'offers' && /-(no|not-stated)$/.test(id));
  const last = values.filter(isLast).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sorted = [...values.filter((value) => !isLast(value)), ...last];
  const common = sorted
    .filter(({ people }) => people > 0)
    .slice(0, sorted.length > inSight + 1 ? inSight : sorted.length);
  return { group, label, first: common, rest: sorted.filter((value) => !common.includes(value)) };
}
