import { getCollection } from 'astro:content';
import { basemapCredit } from '../finder/credits.ts';
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
  /** Conditions that have a guide */
  guides: string[];
  states: StateLink[];
  /** Who drew the map */
  mapCredit: string;
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
  const guides = await getCollection('conditions');
  return {
    generation,
    people,
    updated,
    sample,
    groups: order.map((group) => filterGroup(facets, group)),
    names: facetNames(facets),
    guides: guides.map(({ id }) => id),
    states: stateLinks(),
    mapCredit: basemapCredit,
  };
}

function filterGroup(facets: FacetSummary[], group: FacetGroup): FilterGroup {
  const { label, values } = must(
    facets.find((summary) => summary.group === group),
    `the manifest has no facet group "${group}"`,
  );
  // "Not stated" is no wish of anybody's first: it stands last, whatever its number.
  const sorted = values.toSorted((a, b) => Number(a.id === notStated) - Number(b.id === notStated));
  const common = sorted
    .filter(({ people }) => people > 0)
    .slice(0, sorted.length > inSight + 1 ? inSight : sorted.length);
  return { group, label, first: common, rest: sorted.filter((value) => !common.includes(value)) };
}
