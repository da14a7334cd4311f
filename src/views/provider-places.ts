import type { LngLat } from '../finder/geo.ts';
import { usStates } from '../finder/states.ts';
import { fold } from '../lib/fold.ts';
import { type ListedProvider, listedProviders } from './providers.ts';

/** The people of one city, by name. */
export interface City {
  /** As in the address, e.g. "st-louis" */
  slug: string;
  name: string;
  people: ListedProvider[];
  /** The middle of those whose ZIP area or address is known */
  middle?: LngLat;
  /** The day on which the latest of their records changed */
  changed: string;
}

/** The people of one state, by city. */
export interface State {
  /** As in the address, e.g. "wa" */
  slug: string;
  name: string;
  people: number;
  cities: City[];
  /** The day on which the latest record changed */
  changed: string;
}

/** From so many people on a city has its own page. */
const ownPageFrom = 5;

export const hasOwnPage = ({ people }: City): boolean => people.length >= ownPageFrom;

/** Everybody by state and city, in the order of names. */
export function listedStates(): State[] {
  const byState = Map.groupBy(listedProviders(), ({ state }) => state);
  const found = [...byState].map(([code, people]) => {
    const name =
      usStates.find((state) => state.code === code)?.name ?? (code === 'abroad' ? 'Outside the US' : code);
    const cities = citiesOf(people);
    return {
      slug: code.toLowerCase(),
      name,
      people: people.length,
      cities,
      changed: latest(cities.map(({ changed }) => changed)),
    };
  });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function citiesOf(people: ListedProvider[]): City[] {
  const bySlug = Map.groupBy(people, ({ city }) => slugOf(city));
  const cities = [...bySlug].map(([slug, inCity]) => {
    const middle = middleOf(inCity);
    return {
      slug,
      name: mostFrequent(inCity.map(({ city }) => city)),
      people: inCity.sort(byName),
      ...(middle && { middle }),
      changed: latest(inCity.map(({ changed }) => changed)),
    };
  });
  return cities.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The mean position; a city is small and far from the antimeridian. */
function middleOf(people: ListedProvider[]): LngLat | undefined {
  const points = people.flatMap(({ position }) => position ?? []);
  if (points.length === 0) return undefined;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { lng: mean(points.map(({ lng }) => lng)), lat: mean(points.map(({ lat }) => lat)) };
}

const latest = (days: string[]): string => days.toSorted().at(-1) ?? '';

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
