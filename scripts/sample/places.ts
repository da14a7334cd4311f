import type { LngLat } from '../../src/finder/geo.ts';
import { foldPlace } from '../../src/finder/place-text.ts';
import { readPopulations } from '../../src/integrations/places/places-cities.ts';
import { readZips, type ZipRecord } from '../../src/integrations/places/places-zips.ts';
import { areaCodes } from './area-codes.ts';
import type { Chance } from './random.ts';

/** Where an invented provider works. */
export interface SamplePlace {
  city: string;
  state: string;
  zip: string;
  position: LngLat;
}

/** Makes a picker of real ZIP codes: nine in ten by the population of their city, the rest evenly over the states. */
export function placePicker(): (chance: Chance) => SamplePlace {
  const cities = readPopulations().filter(({ isPart, state }) => !isPart && areaCodes[state]);
  const zipsOf = groupBy(readZips(cities), ({ city, state }) => `${foldPlace(city)}|${state}`);
  const settled = cities.flatMap((city) => {
    const zips = zipsOf.get(`${foldPlace(city.name)}|${city.state}`)?.filter(({ coarse }) => !coarse) ?? [];
    return zips.length > 0 ? [{ ...city, zips }] : [];
  });
  settled.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const byState = [...groupBy(settled, ({ state }) => state)].sort(([a], [b]) => (a < b ? -1 : 1));
  const running = runningTotals(settled.map(({ population }) => population));
  return (chance) => {
    const [, ofState = settled] = chance.pick(byState);
    const city = chance.happens(0.1)
      ? chance.pick(ofState.slice(0, 12))
      : settled[indexAt(running, chance.next())];
    return around(chance, city?.name ?? '', chance.pick(city?.zips ?? []));
  };
}

/** A point up to about 1.5 km from the middle of the ZIP area. */
function around(chance: Chance, city: string, { zip, state, position }: ZipRecord): SamplePlace {
  const offset = () => Math.round((chance.next() - 0.5) * 0.025 * 1e5) / 1e5;
  const round5 = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return {
    city,
    state,
    zip,
    position: { lng: round5(position.lng + offset()), lat: round5(position.lat + offset()) },
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function runningTotals(weights: readonly number[]): Float64Array {
  const totals = Float64Array.from(weights);
  for (let at = 1; at < totals.length; at++) totals[at] = (totals[at] as number) + (totals[at - 1] as number);
  return totals;
}

function indexAt(running: Float64Array, share: number): number {
  const wanted = share * (running.at(-1) ?? 0);
  let [low, high] = [0, running.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((running[middle] as number) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
