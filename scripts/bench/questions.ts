import type { ChosenFacets } from '../../src/finder/facet-groups.ts';
import type { LngLat } from '../../src/finder/geo.ts';
import type { FacetSummary } from '../../src/finder/manifest.ts';
import { type Chance, chanceFrom } from '../sample/random.ts';
import type { People } from './people.ts';

/** What is asked: the 20 nearest people of these kinds. */
export interface Question {
  facets: ChosenFacets;
  origin: LngLat;
}

const places = {
  manhattan: { lng: -73.99, lat: 40.75 },
  seattle: { lng: -122.34, lat: 47.61 },
  wyoming: { lng: -107.3, lat: 43 },
};

/** The questions that every design of the finder was measured with. */
export const named = {
  /** Manhattan, no filter */
  dense: { facets: {}, origin: places.manhattan },
  /** Seattle, low back pain and board certified */
  two: {
    facets: { specialty: ['chronic-low-back-pain'], credential: ['bctmb'] },
    origin: places.seattle,
  },
  /** Manhattan, one rare value */
  rare: { facets: { credential: ['s4om'] }, origin: places.manhattan },
  /** Wyoming, three groups of which two are rare: almost nobody, or nobody at all */
  rural: {
    facets: { credential: ['s4om'], language: ['ht'], technique: ['reflexology'] },
    origin: places.wyoming,
  },
  /** Wyoming, three groups that few people have together, all over the country */
  scattered: {
    facets: { specialty: ['fibromyalgia'], technique: ['lymphatic-drainage'], offers: ['home-visits'] },
    origin: places.wyoming,
  },
} satisfies Record<string, Question>;

/** The corners of the country, both sides of the antimeridian, and places where nobody is. */
const edges: LngLat[] = [
  { lng: -149.9, lat: 61.2 },
  { lng: -157.9, lat: 21.3 },
  { lng: 144.8, lat: 13.4 },
  { lng: 179.99, lat: 51.9 },
  { lng: -180, lat: 51.5 },
  { lng: 0, lat: 0 },
  { lng: 100, lat: -89 },
];

/** Questions by lot: where people are, anywhere in the country, at its corners; no filter, one, or several with "or" inside. */
export function randomQuestions(count: number, people: People, facets: readonly FacetSummary[]): Question[] {
  const chance = chanceFrom(83);
  const rows = people.person.map((_, row) => row);
  return Array.from({ length: count }, () => {
    const row = chance.pick(rows);
    const near = { lng: people.lng[row] as number, lat: people.lat[row] as number };
    const anywhere = { lng: -124 + 57 * chance.next(), lat: 25 + 24 * chance.next() };
    const origin = chance.weighted([
      [near, 6],
      [anywhere, 3],
      [chance.pick(edges), 1],
    ]);
    const groups = chance.some(facets, chance.pick([0, 1, 1, 2, 3]));
    return { origin, facets: Object.fromEntries(groups.map((group) => choice(group, chance))) };
  });
}

function choice({ group, values }: FacetSummary, chance: Chance): [group: string, ids: string[]] {
  return [group, chance.some(values, chance.pick([1, 1, 2])).map(({ id }) => id)];
}
