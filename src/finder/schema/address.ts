import { z } from 'astro/zod';
import { stateCode, words } from './fields.ts';

/** A practice address; inside the US the state is a code and the ZIP has 5 or 5+4 digits, or is empty where unknown. */
export const addressSchema = z
  .strictObject({
    /** e.g. "100 Sample Street" */
    line1: words.exactOptional(),
    /** e.g. "Suite 4" */
    line2: words.exactOptional(),
    /** e.g. "Seattle" */
    city: words,
    /** e.g. "WA"; free text abroad */
    state: z.string(),
    /** e.g. "98101"; free text abroad */
    postalCode: z.string(),
    /** ISO 3166 code, e.g. "US" */
    country: z.string().regex(/^[A-Z]{2}$/, { error: 'expected a two-letter country code such as "US"' }),
  })
  .refine(({ country, state }) => country !== 'US' || stateCode.safeParse(state).success, {
    error: 'expected a two-letter state code such as "WA"',
    path: ['state'],
  })
  .refine(({ country, postalCode }) => country !== 'US' || /^(\d{5}(-\d{4})?)?$/.test(postalCode), {
    error: 'expected a ZIP code such as "98101" or "98101-1234"',
    path: ['postalCode'],
  });

/** A position and what it stands for: the address itself, or the middle of its ZIP area, city or state. */
export const placedSchema = z.strictObject({
  /** Degrees east, -180 to 180, e.g. -122.33 */
  lng: z.number().min(-180).max(180),
  /** Degrees north, -90 to 90, e.g. 47.61 */
  lat: z.number().min(-90).max(90),
  precision: z.enum(['address', 'zip', 'city', 'state']),
});

/**
 * Says whether an address of the US has its position in the US, territories included; swapped coordinates and 0, 0 never do.
 * Addresses abroad may lie anywhere.
 */
export function isInCountry({ address, position }: { address: Address; position?: Placed }): boolean {
  if (!position || address.country !== 'US') return true;
  const { lng, lat } = position;
  return lat >= -15 && lat <= 72 && (lng <= -64 || lng >= 144);
}

/** What is said where `isInCountry` says no. */
export const outsideCountry = {
  error: 'expected a position inside the US as lng and lat, which may be swapped',
  path: ['position'],
};

export type Address = z.output<typeof addressSchema>;
export type Placed = z.output<typeof placedSchema>;
