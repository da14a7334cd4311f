import { kmFromMiles } from '../finder/geo.ts';
import { nearestOthers } from '../finder/nearest-others.ts';
import { type City, hasOwnPage, type State } from './provider-places.ts';

/** A city with a page of its own near another, e.g. "Tacoma, WA". */
export interface NearbyCity {
  name: string;
  people: number;
  href: string;
  distanceKm: number;
}

const most = 6;
const withinKm = kmFromMiles(60);

/** For each city with a page of its own the nearest others, across the borders of states; none for a city of which nobody has a position. */
export function nearbyCities(states: readonly State[]): (city: City) => NearbyCity[] {
  const placed = states.flatMap((state) =>
    state.cities.flatMap((city) =>
      city.middle && hasOwnPage(city) ? [{ state, city, middle: city.middle }] : [],
    ),
  );
  const others = nearestOthers(
    placed.map(({ middle }) => middle),
    most,
    withinKm,
  );
  const byCity = new Map(placed.map(({ city }, at) => [city, others[at] ?? []]));
  return (city) =>
    (byCity.get(city) ?? []).flatMap(({ at, distanceKm }) => {
      const other = placed[at];
      if (!other) return [];
      const name = placeName(other.state, other.city);
      const href = `${other.state.slug}/${other.city.slug}/`;
      return [{ name, people: other.city.people.length, href, distanceKm }];
    });
}

/** A city with its state, e.g. "Seattle, WA"; abroad the city alone. */
export const placeName = ({ slug }: State, { name }: City): string =>
  slug === 'abroad' ? name : `${name}, ${slug.toUpperCase()}`;
