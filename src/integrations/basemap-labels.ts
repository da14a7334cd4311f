import type { CityRecord } from './places-cities.ts';

/** A city name on the map; `zoom` is the first zoom level at which there is room for it. */
export interface MapLabel {
  name: string;
  state: string;
  lng: number;
  lat: number;
  zoom: number;
}

/** Names up to this zoom level come with the whole country, the closer ones with their state. */
export const countryZoom = 7;

/** Room that a name takes on the map, in pixels of 256-pixel tiles. */
const room = { width: 96, height: 36 };
/** People that a city needs to be named from a zoom level on. */
const leastPeople = [
  [4, 200_000],
  [5, 60_000],
  [6, 25_000],
  [7, 10_000],
  [8, 5_000],
  [9, 2_500],
] as const;

/** Gives each city the first zoom at which no larger city's name is in its way; cities without room at the last zoom are left out. */
export function placeLabels(cities: readonly CityRecord[]): MapLabel[] {
  const taken = new Map<string, { x: number; y: number }[]>();
  const largestFirst = cities
    .filter(({ isPart }) => !isPart)
    .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  return largestFirst.flatMap(({ name, state, population, position: { lng, lat } }) => {
    for (const [zoom, people] of leastPeople) {
      if (population < people || !isFree(taken, zoom, pixel(lng, lat, zoom))) continue;
      for (const [closer] of leastPeople) if (closer >= zoom) take(taken, closer, pixel(lng, lat, closer));
      return [{ name, state, lng: round3(lng), lat: round3(lat), zoom }];
    }
    return [];
  });
}

function isFree(
  taken: Map<string, { x: number; y: number }[]>,
  zoom: number,
  { x, y }: { x: number; y: number },
): boolean {
  const [column, row] = [Math.floor(x / room.width), Math.floor(y / room.height)];
  for (let across = -1; across <= 1; across++)
    for (let down = -1; down <= 1; down++)
      for (const other of taken.get(`${zoom}/${column + across}/${row + down}`) ?? [])
        if (Math.abs(other.x - x) < room.width && Math.abs(other.y - y) < room.height) return false;
  return true;
}

function take(
  taken: Map<string, { x: number; y: number }[]>,
  zoom: number,
  point: { x: number; y: number },
): void {
  const cell = `${zoom}/${Math.floor(point.x / room.width)}/${Math.floor(point.y / room.height)}`;
  taken.set(cell, [...(taken.get(cell) ?? []), point]);
}

/** Web Mercator pixels of the whole world at a zoom level. */
function pixel(lng: number, lat: number, zoom: number): { x: number; y: number } {
  const world = 256 * 2 ** zoom;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return { x: ((lng + 180) / 360) * world, y: ((1 - north) / 2) * world };
}

const round3 = (degrees: number) => Math.round(degrees * 1000) / 1000;
