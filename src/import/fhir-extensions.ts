import { z } from 'astro/zod';
import { conceptSchema, referenceSchema } from './fhir-schema.ts';
import { list, text } from './json-fields.ts';

const value = {
  url: z.string(),
  valueCode: text,
  valueString: text,
  valueDate: text,
  valueBoolean: z.boolean().nullish(),
  valueDecimal: z.number().nullish(),
  valueCoding: z.object({ code: text }).nullish(),
  valueCodeableConcept: conceptSchema.nullish(),
  valueReference: referenceSchema.nullish(),
  valueIdentifier: z.object({ value: text }).nullish(),
  valuePeriod: z.object({ end: text }).nullish(),
};
const extensionSchema = z.object({ ...value, extension: list(z.object(value)) });

export type Extension = z.output<typeof extensionSchema>;
export type ExtensionPart = Extension['extension'][number];

/** The extensions of one address among others that stay unread; throws a ZodError where one of them has a wrong shape. */
export function extensionsAt(url: string, among: readonly { url: string }[]): Extension[] {
  return among.filter((one) => one.url === url).map((one) => extensionSchema.parse(one));
}

/** The parts of one name inside an extension. */
export const partsAt = (url: string, { extension }: Extension): ExtensionPart[] =>
  extension.filter((part) => part.url === url);

/** The code that an extension holds, in whichever of the three ways directories write one. */
export const codesIn = (part: ExtensionPart): string[] =>
  [
    part.valueCode,
    part.valueCoding?.code,
    ...(part.valueCodeableConcept?.coding.map(({ code }) => code) ?? []),
  ].filter((code) => code !== undefined);
