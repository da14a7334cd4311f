import { kmFromMiles } from './geo.ts';

/** Miles of a number of kilometers. */
export const milesFromKm = (km: number): number => km / kmFromMiles(1);

/** A distance for reading, e.g. "2.3 miles", "48 miles"; below a tenth of a mile "less than 0.1 miles". */
export function formatMiles(km: number): string {
  const miles = milesFromKm(km);
  if (miles < 0.1) return 'less than 0.1 miles';
  const rounded = miles < 9.95 ? miles.toFixed(1) : Math.round(miles).toLocaleString('en-US');
  return `${rounded} ${rounded === '1.0' ? 'mile' : 'miles'}`;
}
