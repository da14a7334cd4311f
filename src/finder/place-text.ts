import { fold } from '../lib/fold.ts';
import { usStates } from './states.ts';

/** What a typed place says: a ZIP, or a name with or without a state. */
export interface PlaceText {
  zip?: string;
  /** Folded, e.g. "st louis"; empty where only a ZIP or a state was typed */
  city: string;
  /** Two-letter code */
  state?: string;
}

/** A place name as it is compared: Saint, Fort, Mount and a leading compass word in their short forms, e.g. "Fort Worth" gives "ft worth". */
export function foldPlace(name: string): string {
  const words = fold(name).split(' ');
  return words
    .map(
      (word, at) =>
        shortForms.get(word) ?? (at === 0 && words.length > 1 ? compass.get(word) : undefined) ?? word,
    )
    .join(' ');
}

/**
 * Reads a typed place, e.g. "Springfield, IL", "springfield illinois", "98101-1234", "12 Elm St, Seattle, WA 98101". A ZIP is the
 * first reading; "West Virginia" is the state, or the city "West" in Virginia, or the city "West Virginia".
 */
export function readPlaceText(typed: string): PlaceText[] {
  const inCountry = typed.replace(/[,\s]+(usa|u\.s\.a\.|united states)\s*$/i, '');
  const zip = /(?<!\d)(\d{5})(-\d{4})?\s*$/.exec(inCountry);
  const readings: PlaceText[] = zip ? [{ zip: zip[1] as string, city: '' }] : [];
  const parts = inCountry.slice(0, zip?.index).split(',');
  const named = parts.filter((part) => part.trim()).slice(-2);
  const words = fold(named.join(' ')).split(' ').filter(Boolean);
  for (let size = Math.min(words.length, 3); size > 0; size--) {
    const state = codeOfState.get(words.slice(-size).join(' '));
    if (state) readings.push({ city: foldPlace(words.slice(0, -size).join(' ')), state });
  }
  const alone = foldPlace(words.join(' '));
  if (alone) readings.push(nicknames.get(alone) ?? { city: alone });
  return readings;
}

// Maps, since every object answers to "constructor".

/** What people type for a few large cities. */
const nicknames = new Map<string, PlaceText>([
  ['nyc', { city: 'new york', state: 'NY' }],
  ['new york city', { city: 'new york', state: 'NY' }],
  ['la', { city: 'los angeles', state: 'CA' }],
  ['sf', { city: 'san francisco', state: 'CA' }],
  ['philly', { city: 'philadelphia', state: 'PA' }],
  ['vegas', { city: 'las vegas', state: 'NV' }],
]);

const shortForms = new Map(Object.entries({ saint: 'st', sainte: 'ste', fort: 'ft', mount: 'mt' }));
const compass = new Map(Object.entries({ north: 'n', south: 's', east: 'e', west: 'w' }));

const codeOfState = new Map(
  usStates.flatMap(({ code, name }): [string, string][] => [
    [code.toLowerCase(), code],
    [fold(name), code],
  ]),
);
