import { z } from 'astro/zod';
import { list, text } from './json-fields.ts';

/** The registry prints "--" where it has nothing. */
const filled = text.transform((value) => (value === '--' ? undefined : value));

/** Version 2.1 prints numbers as numbers (2019) or as texts (later). */
const digits = z.union([z.number(), filled]).transform((value) => value?.toString());

const address = z.object({
  address_purpose: filled,
  address_1: filled,
  address_2: filled,
  city: filled,
  state: filled,
  postal_code: filled,
  country_code: filled,
  telephone_number: filled,
});

/** What is read of one result of the NPI Registry API, version 2.1. */
export const npiResultSchema = z.object({
  enumeration_type: z.enum(['NPI-1', 'NPI-2'], { error: 'expected "NPI-1" or "NPI-2"' }),
  number: digits,
  last_updated_epoch: digits.optional(),
  basic: z.object({
    first_name: filled,
    middle_name: filled,
    last_name: filled,
    name_suffix: filled,
    credential: filled,
    organization_name: filled,
    name: filled,
    status: filled,
    last_updated: filled,
    deactivation_date: filled,
    reactivation_date: filled,
  }),
  addresses: list(address),
  practiceLocations: list(address),
  taxonomies: list(
    z.object({ code: filled, primary: z.boolean().nullish(), license: filled, state: filled }),
  ),
});

/** What is read of an answer of the NPI Registry API: results, or the errors in their place. */
export const npiAnswerSchema = z.object({
  results: z.array(z.unknown()).optional(),
  Errors: z.array(z.object({ field: text, description: text })).optional(),
});

export type NpiAddress = z.output<typeof address>;
export type NpiResult = z.output<typeof npiResultSchema>;
