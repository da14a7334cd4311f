import { z } from 'astro/zod';
import { isNpi } from '../npi.ts';
import { addressSchema, isInCountry, outsideCountry, placedSchema } from './address.ts';
import { day, kebabId, phone, stateCode, taxonomyCode, website, words } from './fields.ts';

/** One provider: a line of the providers file, keys in this order; what is not stated is left out or `not-stated`. */
export const providerSchema = z
  .strictObject({
    /** "npi-" and the NPI, or "x-" and the operator's own id, e.g. "npi-1234567893", "x-sample-00001" */
    id: z.string().regex(/^(npi-\d{10}|x-[a-z0-9]+(-[a-z0-9]+)*)$/, {
      error: 'expected "npi-" and ten digits, or "x-" and an own id such as "x-sample-00001"',
    }),
    /** A person or a practice, e.g. "individual" */
    kind: z.enum(['individual', 'organization']),
    /** At least a last, first or organization name, e.g. { first: "Ada", last: "Example" } */
    name: z
      .strictObject({
        first: words.exactOptional(),
        middle: words.exactOptional(),
        last: words.exactOptional(),
        /** e.g. "Jr." */
        suffix: words.exactOptional(),
        /** The practice's own name, e.g. "Example Bodywork LLC" */
        organization: words.exactOptional(),
        /** Letters as the provider writes them; importing reads only those of one meaning, as self-reported credentials, e.g. "LMT, RN" */
        credentialText: words.exactOptional(),
      })
      .refine((name) => name.first ?? name.last ?? name.organization, {
        error: 'expected a first, last or organization name',
      }),
    /** National Provider Identifier, a string of ten digits, e.g. "1234567893" */
    npi: z
      .string()
      .refine(isNpi, { error: 'expected ten digits that begin with 1 or 2 and pass the NPI check digit' })
      .exactOptional(),
    /** NUCC codes as filed; at most one is primary, e.g. [{ code: "225700000X", primary: true }] */
    taxonomyCodes: z
      .array(
        z.strictObject({
          code: taxonomyCode,
          primary: z.boolean(),
          license: words.exactOptional(),
          licenseState: stateCode.exactOptional(),
        }),
      )
      .default([]),
    /** Derived from the codes, e.g. ["massage-therapist"] */
    professions: z.array(kebabId).default([]),
    /** e.g. [{ state: "WA", number: "MA00012345" }] */
    licenses: z
      .array(z.strictObject({ state: stateCode, number: words, taxonomyCode: taxonomyCode.exactOptional() }))
      .default([]),
    /** Letters earned, with who says so, e.g. [{ id: "bctmb", source: "self-reported" }] */
    credentials: z
      .array(
        z.strictObject({
          id: kebabId,
          number: words.exactOptional(),
          expires: day.exactOptional(),
          checkedOn: day.exactOptional(),
          source: words,
        }),
      )
      .default([]),
    /** Condition ids, self-reported, e.g. ["neck-pain"] */
    specialties: z.array(kebabId).default([]),
    /** Technique ids, self-reported, e.g. ["myofascial-release"] */
    techniques: z.array(kebabId).default([]),
    /** What is offered: yes, no or not stated, e.g. { telehealth: "no" } */
    offers: z.prefault(offersSchema(), {}),
    /** BCP 47 tags, e.g. ["en", "es"] */
    languages: z
      .array(
        z
          .string()
          // Language, script, region, one variant: what can be put in words. Browsers refuse any other shape.
          .regex(
            /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?$/,
            {
              error: 'expected a language tag such as "es"',
            },
          ),
      )
      .default([]),
    address: addressSchema,
    phone: phone.exactOptional(),
    website: website.exactOptional(),
    email: z.email({ error: 'expected an e-mail address' }).exactOptional(),
    /** Absent means unplaced: kept, listed on the state page and found by name */
    position: placedSchema.exactOptional(),
    /** Other practice locations; each placed one is a row of the index */
    moreLocations: z
      .array(
        z
          .strictObject({
            address: addressSchema,
            phone: phone.exactOptional(),
            position: placedSchema.exactOptional(),
          })
          .refine(isInCountry, outsideCountry),
      )
      .exactOptional(),
    /** Where the record comes from and when it was taken, e.g. { kind: "csv", name: "members.csv", retrieved: "2026-11-01" } */
    source: z.strictObject({
      kind: z.enum(['nppes', 'npi-api', 'fhir', 'csv', 'sample']),
      name: words,
      retrieved: day,
    }),
    /** When the record last changed, e.g. "2026-11-01" */
    updated: day,
    /** True only for fictional records */
    sample: z.literal(true).exactOptional(),
  })
  .refine(({ id, npi }) => !id.startsWith('npi-') || id === `npi-${npi}`, {
    error: 'expected the same number as in id',
    path: ['npi'],
  })
  .refine(({ taxonomyCodes }) => taxonomyCodes.filter((filed) => filed.primary).length <= 1, {
    error: 'expected at most one primary code',
    path: ['taxonomyCodes'],
  })
  .refine(isInCountry, outsideCountry);

export type ProviderInput = z.input<typeof providerSchema>;
export type Provider = z.output<typeof providerSchema>;

function offersSchema() {
  const answer = z.enum(['yes', 'no', 'not-stated']).default('not-stated');
  return z.strictObject({
    telehealth: answer,
    homeVisits: answer,
    wheelchairAccess: answer,
    acceptsReferrals: answer,
    acceptsInsurance: answer,
    acceptsNewClients: answer,
  });
}
