import { capitalize, count } from '../lib/text.ts';
import type { Counts, Hit } from './finder-index.ts';
import { formatMiles } from './format-distance.ts';
import { kmFromMiles, type LngLat } from './geo.ts';
import type { Origin } from './origin.ts';

/** The map in words: how far and in which direction the listed results lie, and how many more fit in the country. */
export function formatMapSummary(hits: readonly Hit[], origin: Origin | undefined, { rows }: Counts): string {
  const placed = hits.filter(({ position }) => position);
  const more = rows - placed.length;
  const rest =
    more > 0
      ? ` ${count(more, 'more practice location')} in the country ${more === 1 ? 'fits' : 'fit'}.`
      : '';
  const [nearest] = placed;
  if (!origin || nearest?.distanceKm === undefined)
    return `${count(placed.length, 'listed therapist')} on the map.${rest}`;
  const way = directionTo(origin.position, nearest.position as LngLat);
  const first = `the nearest is ${formatMiles(nearest.distanceKm)} ${nearest.distanceKm < 0.2 ? 'away' : way}`;
  const words = [halfWithin(placed), first, mostly(placed, origin.position)].filter(Boolean).join('; ');
  return `${capitalize(words)}.${rest}`;
}

const steps = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500];

/** The smallest round distance that holds at least half of several, e.g. "12 of the 20 listed lie within 5 miles". */
function halfWithin(hits: readonly Hit[]): string {
  const within = (miles: number) =>
    hits.filter(({ distanceKm = Infinity }) => distanceKm <= kmFromMiles(miles)).length;
  const miles = steps.find((step) => within(step) * 2 >= hits.length);
  if (hits.length < 2 || !miles) return '';
  const reach = `within ${count(miles, 'mile')}`;
  return within(miles) === hits.length
    ? `all ${hits.length} listed lie ${reach}`
    : `${within(miles)} of the ${hits.length} listed lie ${reach}`;
}

const ways = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];

/** The compass word from one point to another, by the shortest way around the Earth. */
function directionTo(from: LngLat, to: LngLat): string {
  const east = ((((to.lng - from.lng + 180) % 360) + 360) % 360) - 180;
  const angle = Math.atan2(east * Math.cos((from.lat * Math.PI) / 180), to.lat - from.lat);
  return ways[(Math.round((angle * 4) / Math.PI) + 8) % 8] as string;
}

/** Where more than half of several lie, if anywhere. */
function mostly(hits: readonly Hit[], from: LngLat): string {
  if (hits.length < 4) return '';
  const sides = ['north', 'east', 'south', 'west'];
  for (const side of sides) {
    const there = hits.filter(({ position }) => position && sideOf(from, position) === side).length;
    if (there === hits.length) return `all are to the ${side}`;
    if (there * 2 > hits.length) return `most are to the ${side}`;
  }
  return 'they lie all around';
}

function sideOf(from: LngLat, to: LngLat): string {
  return directionTo(from, to).replace(/^(north|south)(east|west)$/, (_, first: string) => first);
}
