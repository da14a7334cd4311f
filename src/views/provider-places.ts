import { usStates } from '../finder/states.ts';
import { fold } from '../lib/fold.ts';
import { type ListedProvider, listedProviders } from './providers.ts';

/** The people of one city, by name. */
export interface City {
  /** As in the address, e.g. "st-louis" */
  slug: string;
  name: string;
  people: ListedProvider[];
}

/** The people of one state, by city. */
export interface State {
  /** As in the address, e.g. "wa" */
  slug: string;
  name: string;
  people: number;
  cities: City[];
}

/** Everybody by state and city, in the order of names. */
export function listedStates(): State[] {
  const byState = Map.groupBy(listedProviders(), ({ state }) => state);
  const found = [...byState].map(([code, people]) => {
    const name =
      usStates.find((state) => state.code === code)?.name ?? (code === 'abroad' ? 'Outside the US' : code);
    return { slug: code.toLowerCase(), name, people: people.length, cities: citiesOf(people) };
  });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function citiesOf(people: ListedProvider[]): City[] {
  const bySlug = Map.groupBy(people, ({ city }) => slugOf(city));
  const cities = [...bySlug].map(([slug, inCity]) => ({
    slug,
    name: mostFrequent(inCity.map(({ city }) => city)),
    people: inCity.sort(byName),
  }));
  return cities.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** "St. Louis" -> "st-louis"; never a bare number, which would be a page's address. */
function slugOf(city: string): string {
  const slug = fold(city).replaceAll(' ', '-');
  return /[a-z]/.test(slug) ? slug : `city-${slug}`;
}

function mostFrequent(names: string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function byName(a: ListedProvider, b: ListedProvider): number {
  if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
