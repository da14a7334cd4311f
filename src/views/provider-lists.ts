import { type NearbyCity, nearbyCities, placeName } from './nearby-cities.ts';
import { type City, hasOwnPage, listedStates, type State } from './provider-places.ts';
import type { ListedProvider } from './providers.ts';
import { type StateMap, stateMap } from './state-map.ts';

/** One page of the static lists: at most 100 people. */
export interface ListPage {
  /** Below /find/, e.g. "wa", "wa/2", "wa/seattle" */
  path: string;
  /** e.g. "Washington", "Seattle, WA" */
  place: string;
  state: { name: string; path: string };
  isCity: boolean;
  /** From 1 */
  page: number;
  pages: number;
  /** On all pages of this list's place */
  people: number;
  /** The day on which the latest record of this list's place changed */
  changed: string;
  sections: ListSection[];
  /** All cities of the state, on its first page */
  cities: CityLink[];
  /** Where the people of a state are, on its first page */
  map?: StateMap;
  /** Other cities near a city, on its first page */
  nearby: NearbyCity[];
}

/** The people of one city on one page; `place` is a heading and absent on a city's own page. */
export interface ListSection {
  id: string;
  place?: string;
  people: ListedProvider[];
}

export interface CityLink {
  name: string;
  people: number;
  href: string;
}

/** A state in the list of states. */
export interface StateLink {
  name: string;
  path: string;
  people: number;
}

const pageSize = 100;

/** Every page of the static lists. */
export function listPages(): ListPage[] {
  const states = listedStates();
  const nearby = nearbyCities(states);
  return states.flatMap((state) => [
    ...statePages(state),
    ...state.cities.filter(hasOwnPage).flatMap((city) => cityPages(state, city, nearby(city))),
  ]);
}

/** The states that have a list, in the order of names. */
export function stateLinks(): StateLink[] {
  return listedStates().map(({ name, slug, people }) => ({ name, path: slug, people }));
}

/** A state's list holds everybody where one page is enough, else the people whose city has no page of its own. */
function statePages(state: State): ListPage[] {
  const cities = state.people <= pageSize ? state.cities : state.cities.filter((city) => !hasOwnPage(city));
  const pages = cutIntoPages(cities);
  const pageOf = new Map(
    pages.flatMap((sections, at) => sections.map(({ id }) => [id, at] as const)).reverse(),
  );
  const links = state.cities.map((city) => {
    const { slug, name, people } = city;
    const href = hasOwnPage(city)
      ? `${state.slug}/${slug}/`
      : `${pagePath(state.slug, pageOf.get(slug) ?? 0)}/#${slug}`;
    return { name, people: people.length, href };
  });
  const map = stateMap(state);
  return pages.map((sections, at) => ({
    path: pagePath(state.slug, at),
    place: state.name,
    state: { name: state.name, path: state.slug },
    isCity: false,
    page: at + 1,
    pages: pages.length,
    people: state.people,
    changed: state.changed,
    sections,
    cities: at === 0 ? links : [],
    ...(at === 0 && map && { map }),
    nearby: [],
  }));
}

function cityPages(state: State, city: City, nearby: NearbyCity[]): ListPage[] {
  const pages = cutIntoPages([city]);
  return pages.map((sections, at) => ({
    path: pagePath(`${state.slug}/${city.slug}`, at),
    place: placeName(state, city),
    state: { name: state.name, path: state.slug },
    isCity: true,
    page: at + 1,
    pages: pages.length,
    people: city.people.length,
    changed: city.changed,
    sections: sections.map(({ id, people }) => ({ id, people })),
    cities: [],
    nearby: at === 0 ? nearby : [],
  }));
}

/** Cuts cities one after another into pages; a city may begin on one page and end on another. There is always one page. */
function cutIntoPages(cities: City[]): ListSection[][] {
  const pages: ListSection[][] = [[]];
  let room = pageSize;
  for (const { slug, name, people } of cities)
    for (let from = 0; from < people.length; ) {
      if (room === 0) {
        pages.push([]);
        room = pageSize;
      }
      const some = people.slice(from, from + room);
      pages.at(-1)?.push({ id: slug, place: name, people: some });
      from += some.length;
      room -= some.length;
    }
  return pages;
}

const pagePath = (path: string, at: number) => (at === 0 ? path : `${path}/${at + 1}`);
