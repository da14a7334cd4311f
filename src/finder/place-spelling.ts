import { editDistance } from '../lib/edit-distance.ts';
import type { Place } from './place.ts';
import type { NamedPlace } from './place-shards.ts';
import type { PlaceText } from './place-text.ts';

/** What another state than the typed one counts for, in letters. */
const otherState = 1.5;

/** The places whose names are spelled like the typed one, likeliest first: fewest letters off, the typed state, most people. */
export function rankBySpelling({ city, state }: PlaceText, places: readonly NamedPlace[]): Place[] {
  const most = Math.min(3, Math.ceil(city.length / 5));
  const offs = new Map<string, { place: Place; off: number }>();
  for (const { key, place } of places) {
    if (offs.has(place.label)) continue;
    const letters = editDistance(city, key, most);
    if (letters > most) continue;
    offs.set(place.label, { place, off: letters + (state && place.state !== state ? otherState : 0) });
  }
  const likeliest = Math.min(...[...offs.values()].map(({ off }) => off));
  return [...offs.values()]
    .filter(({ off }) => off <= likeliest + 1)
    .sort((a, b) => a.off - b.off || (b.place.population ?? 0) - (a.place.population ?? 0))
    .map(({ place }) => place);
}
