import { z } from 'astro/zod';
import { ImportInputError } from './import-input-error.ts';

/** The fields that are answered by yes or no. */
export const offerFields = [
  'telehealth',
  'homeVisits',
  'wheelchairAccess',
  'acceptsReferrals',
  'acceptsInsurance',
  'acceptsNewClients',
] as const;

/** The fields of ours that a column, or a constant, can fill. */
export const csvFields = [
  'id',
  'npi',
  'kind',
  'first',
  'middle',
  'last',
  'suffix',
  'organization',
  'credentialText',
  'taxonomyCodes',
  'license',
  'licenseState',
  'credentials',
  'credentialNumber',
  'credentialExpires',
  'credentialCheckedOn',
  'specialties',
  'techniques',
  'languages',
  ...offerFields,
  'line1',
  'line2',
  'city',
  'state',
  'postalCode',
  'country',
  'lng',
  'lat',
  'phone',
  'website',
  'email',
  'updated',
] as const;

export type CsvField = (typeof csvFields)[number];

/** How the columns of somebody's file become fields of ours. */
export const csvMappingSchema = z
  .strictObject({
    /** Whom the site names as the source, e.g. "Example Board register"; else the file's name */
    source: z.string().min(1).exactOptional(),
    /** e.g. "windows-1252" for a file that Excel wrote; else UTF-8 */
    encoding: z.string().exactOptional(),
    /** What stands between columns; else what the first line has most of: comma, semicolon, tab or bar */
    separator: z.string().length(1).exactOptional(),
    /** What stands between the values of a list in one column */
    listSeparator: z.string().min(1).default(';'),
    /** Put before each own id, so that the ids of two lists never meet, e.g. "example-board" */
    idPrefix: z.string().exactOptional(),
    /** Our field: their column */
    columns: z.partialRecord(z.enum(csvFields), z.string().min(1)).default({}),
    /** What is true of every row, e.g. { credentials: bctmb } */
    constants: z.partialRecord(z.enum(csvFields), z.string().min(1)).default({}),
    /** Our field: { their word: ours } */
    values: z.partialRecord(z.enum(csvFields), z.record(z.string(), z.string())).default({}),
    /** Their column: the words with which a row counts, e.g. { Status: [Active] } */
    only: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  })
  .refine(({ columns, constants }) => columns.id ?? columns.npi ?? constants.id, {
    error: 'expected a column for npi or id: without one nobody can be known again',
    path: ['columns'],
  })
  .refine(({ columns, constants }) => !columns.license || (columns.licenseState ?? constants.licenseState), {
    error: 'expected licenseState beside license, as a column or a constant',
    path: ['columns', 'license'],
  })
  .refine(
    ({ columns, constants }) => !columns.license || (columns.taxonomyCodes ?? constants.taxonomyCodes),
    {
      error: 'expected taxonomyCodes beside license: it says what the license is for',
      path: ['columns', 'license'],
    },
  );

export type CsvMapping = z.output<typeof csvMappingSchema>;

/** Checks what a mapping file says; throws an ImportInputError that names the file and the entry. */
export function readCsvMapping(content: unknown, file: string): CsvMapping {
  const result = csvMappingSchema.safeParse(content ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = [
    ...(issue?.path ?? []),
    ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
  ];
  const said = issue?.code === 'unrecognized_keys' ? 'found an entry that no mapping has' : issue?.message;
  const known = path[0] === 'columns' || path[0] === 'constants' || path[0] === 'values';
  const fields = known && path.length > 1 ? `; the fields are ${csvFields.join(', ')}` : '';
  throw new ImportInputError(`${file}, ${path.join('.') || 'the whole file'}: ${said}${fields}.`);
}
