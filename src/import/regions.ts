import { usStates } from '../finder/states.ts';
import { fold } from '../lib/fold.ts';

/** The two-letter code of a state, territory or military post, from its code or name; undefined for anything else. */
export function readState(text: string | undefined): string | undefined {
  // Most sources print the code itself.
  return codeOfState.get(text ?? '') ?? codeOfState.get(fold(text ?? ''));
}

/** The ISO 3166 code of a country, from its code or English name; "US" where nothing is said, undefined where it is not understood. */
export function readCountry(text: string | undefined): string | undefined {
  if (text === 'US') return text;
  const folded = fold(text ?? '');
  return folded ? codeOfCountry.get(folded) : 'US';
}

/** Says whether a code stands for a territory that the mail treats as a state. */
export const isTerritory = (country: string): boolean => territories.has(country);

const territories = new Set(['PR', 'GU', 'VI', 'AS', 'MP', 'UM']);

/** Codes of the mail beside the states: military posts, outlying islands, freely associated states. */
const otherCodes = ['AA', 'AE', 'AP', 'UM', 'FM', 'MH', 'PW'];

const codeOfState = new Map(
  usStates
    .flatMap(({ code, name }): [string, string][] => [
      [code, code],
      [fold(code), code],
      [fold(name), code],
    ])
    .concat(otherCodes.map((code) => [fold(code), code])),
);

/** Codes that the platform can name but that are no country. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

const codeOfCountry = new Map([
  ...countryNames(),
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
] as const);

/** Code and English name of each country that the platform knows, folded. */
function* countryNames(): Generator<[string, string]> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    // Old codes, such as DD, stand for the name of their successor.
    if (!name || notCountries.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue;
    yield [fold(name), code];
    yield [fold(code), code];
  }
}
