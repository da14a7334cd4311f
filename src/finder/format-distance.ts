import type { Card } from './card.ts';
import { kmFromMiles } from './geo.ts';
import type { Origin } from './origin.ts';

/** Miles of a number of kilometers. */
export const milesFromKm = (km: number): number => km / kmFromMiles(1);

/** A distance for reading, e.g. "2.3 miles", "48 miles"; below a tenth of a mile "less than 0.1 miles". */
export function formatMiles(km: number): string {
  const miles = milesFromKm(km);
  if (miles < 0.1) return 'less than 0.1 miles';
  const rounded = miles < 9.95 ? miles.toFixed(1) : Math.round(miles).toLocaleString('en-US');
  return `${rounded} ${rounded === '1.0' ? 'mile' : 'miles'}`;
}

/** What a printed distance is between, e.g. " from the center of 98101, to the middle of the ZIP area". */
export function formatFrom({ from }: Origin, { precision }: Pick<Card, 'precision'>): string {
  // Most imported people stand at the middle of their ZIP area: the street may be elsewhere in it.
  const rough = precision && precision !== 'address' ? `, to the middle of the ${roughAreas[precision]}` : '';
  return ` from ${from}${rough}`;
}

const roughAreas = { zip: 'ZIP area', city: 'city', state: 'state' };
