import type { LngLat } from '../finder/geo.ts';
import { foldPlace } from '../finder/place-text.ts';
import type { Placed } from '../finder/schema/address.ts';

/** A ZIP code with its post office and the middle of its area; coarse where sources disagree on that. */
export interface ZipPlace {
  zip: string;
  city: string;
  state: string;
  position: LngLat;
  coarse: boolean;
}

/** A named place of a state. */
export interface CityPlace {
  name: string;
  state: string;
  position: LngLat;
}

/** The look-up of places in the project's own data. */
export interface PlaceIndex {
  zip(zip: string): ZipPlace | undefined;
  city(name: string, state: string): CityPlace | undefined;
  /** The position of an address in the US by its ZIP, else its city, else its state; undefined for a state without a middle, as military mail */
  locate(address: { city: string; state: string; postalCode: string }): Placed | undefined;
}

/** Makes the look-up. Where the ZIP belongs to another state, the city decides: people mistype five digits sooner than a name. */
export function placeIndex(
  zips: readonly ZipPlace[],
  cities: readonly CityPlace[],
  states: ReadonlyMap<string, LngLat>,
): PlaceIndex {
  const byZip = new Map(zips.map((place) => [place.zip, place]));
  const byCity = new Map(cities.map((place) => [cityKey(place.name, place.state), place]));
  const city: PlaceIndex['city'] = (name, state) => byCity.get(cityKey(name, state));
  return {
    zip: (zip) => byZip.get(zip),
    city,
    locate({ city: name, state, postalCode }) {
      const zip = byZip.get(postalCode.slice(0, 5));
      const inState = zip?.state === state ? zip : undefined;
      if (inState && !inState.coarse) return placed(inState.position, 'zip');
      const town = city(name, state);
      if (town) return placed(town.position, 'city');
      if (inState) return placed(inState.position, 'zip');
      const middle = states.get(state);
      return middle && placed(middle, 'state');
    },
  };
}

const cityKey = (name: string, state: string) => `${foldPlace(name)}|${state}`;

const round3 = (degrees: number) => Math.round(degrees * 1000) / 1000;

const placed = ({ lng, lat }: LngLat, precision: Placed['precision']): Placed => ({
  lng: round3(lng),
  lat: round3(lat),
  precision,
});
