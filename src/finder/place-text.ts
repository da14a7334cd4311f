import { fold } from './fold.ts';
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
    .map((word, at) => shortForms[word] ?? (at === 0 && words.length > 1 ? compass[word] : undefined) ?? word)
    .join(' ');
}

/**
 * Reads a typed place, most likely meaning first, e.g. "Springfield, IL", "springfield illinois", "98101-1234",
 * "12 Elm St, Seattle, WA 98101". "West Virginia" is first the state, then the city "West" in Virginia.
 */
export function readPlaceText(typed: string): PlaceText[] {
  const zip = /(?:^|\D)(\d{5})(?:-\d{4})?\s*$/.exec(typed)?.[1];
  if (zip) return [{ zip, city: '' }];
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const words = fold(parts.slice(-2).join(' ')).split(' ').filter(Boolean);
  const readings: PlaceText[] = [];
  for (let size = Math.min(words.length, 3); size > 0; size--) {
    const state = stateCode(words.slice(-size).join(' '));
    if (state) readings.push({ city: foldPlace(words.slice(0, -size).join(' ')), state });
  }
  const whole = foldPlace(parts.at(-1) ?? '');
  const alone: PlaceText = { city: parts.length > 1 ? foldPlace(words.join(' ')) : whole };
  return alone.city ? [...readings, alone] : readings;
}

const shortForms: Record<string, string> = { saint: 'st', sainte: 'ste', fort: 'ft', mount: 'mt' };
const compass: Record<string, string> = { north: 'n', south: 's', east: 'e', west: 'w' };

const codeOfState = new Map(
  usStates.flatMap(
    ({ code, name }) =>
      [
        [code.toLowerCase(), code],
        [fold(name), code],
      ] as const,
  ),
);

function stateCode(folded: string): string | undefined {
  return codeOfState.get(folded);
}
