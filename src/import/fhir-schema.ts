import { z } from 'astro/zod';
import { list, text } from './json-fields.ts';

/** Extensions stay as they are, but for their address, until one is asked for: a strange one that nobody reads does no harm. */
const extension = list(
  z.custom<{ url: string }>(
    (one) => typeof one === 'object' && one !== null && 'url' in one && typeof one.url === 'string',
    { error: 'expected an extension with a url' },
  ),
);
const bool = z.boolean().nullish();
const coding = z.object({ system: text, code: text, display: text });
export const conceptSchema = z.object({ coding: list(coding), text, extension });
const period = z.object({ start: text, end: text }).nullish();
const identifier = z.object({ use: text, system: text, value: text, period });
export const referenceSchema = z.object({ reference: text, identifier: identifier.nullish(), display: text });
const references = list(referenceSchema);
const telecom = list(z.object({ system: text, value: text, use: text, rank: z.number().nullish() }));

/** Texts that keep their places: null stands for a first name, or a first line, that is not stated. */
const placed = z
  .array(text)
  .nullish()
  .transform((texts) => texts ?? []);

/** An address of a place or a person. */
const addressSchema = z.object({
  use: text,
  type: text,
  line: placed,
  city: text,
  state: text,
  postalCode: text,
  country: text,
  extension,
});

const name = z.object({
  use: text,
  text,
  family: text,
  given: placed,
  suffix: list(text),
  extension,
});

const qualification = z.object({
  identifier: list(identifier),
  code: conceptSchema.nullish(),
  period,
  issuer: referenceSchema.nullish(),
  extension,
});

const communication = list(conceptSchema);

const resource = {
  meta: z.object({ lastUpdated: text, tag: list(coding) }).nullish(),
  active: bool,
  extension,
  identifier: list(identifier),
};

/** What is read of each kind of resource (FHIR R4, Plan-Net 1.2.0 and its draft of 2020); the rest may be anything. */
export const resourceSchemas = {
  Practitioner: z.object({
    ...resource,
    name: list(name),
    telecom,
    address: list(addressSchema),
    qualification: list(qualification),
    communication,
  }),
  Organization: z.object({
    ...resource,
    name: text,
    type: list(conceptSchema),
    telecom,
    address: list(addressSchema),
    contact: list(z.object({ name: name.nullish() })),
  }),
  PractitionerRole: z.object({
    ...resource,
    organization: referenceSchema.nullish(),
    code: list(conceptSchema),
    specialty: list(conceptSchema),
    location: references,
    healthcareService: references,
    telecom,
  }),
  Location: z.object({
    ...resource,
    status: text,
    telecom,
    address: addressSchema.nullish(),
    position: z.object({ longitude: z.number(), latitude: z.number(), extension }).nullish(),
    partOf: referenceSchema.nullish(),
  }),
  HealthcareService: z.object({
    ...resource,
    category: list(conceptSchema),
    specialty: list(conceptSchema),
    location: references,
    telecom,
    communication,
    referralMethod: list(conceptSchema),
  }),
  OrganizationAffiliation: z.object({
    ...resource,
    specialty: list(conceptSchema),
    code: list(conceptSchema),
    location: references,
    healthcareService: references,
    network: references,
    telecom,
  }),
};

export type ResourceType = keyof typeof resourceSchemas;
export type Resource<Type extends ResourceType> = z.output<(typeof resourceSchemas)[Type]>;
export type Concept = z.output<typeof conceptSchema>;
export type Reference = z.output<typeof referenceSchema>;
export type Telecom = z.output<typeof telecom>;
export type HumanName = z.output<typeof name>;
export type FhirAddress = z.output<typeof addressSchema>;
export type Qualification = z.output<typeof qualification>;
