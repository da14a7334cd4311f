import { ImportInputError } from './import-input-error.ts';
import { firstIssue } from './json-fields.ts';
import { type JsonValue, jsonValues } from './json-values.ts';
import { type NpiAddress, type NpiResult, npiAnswerSchema, npiResultSchema } from './npi-api-schema.ts';
import type { SourceAddress, SourceRecord, SourceRow } from './source-record.ts';
import { stated } from './stated.ts';

/** Reads answers of the NPI Registry API, version 2.1: one, a list, or one a line; each result is a row. Throws a ImportInputError at an answer that is none. */
export function* readNpiApi(text: string, file: string): Generator<SourceRow> {
  for (const found of jsonValues(text, file)) {
    if (!('broken' in found) && Array.isArray(found.value)) {
      for (const [at, value] of found.value.entries())
        yield* answerRows({ at: `${found.at}, answer ${at + 1}`, value: value as unknown });
    } else yield* answerRows(found);
  }
}

function* answerRows(found: JsonValue): Generator<SourceRow> {
  if ('broken' in found) {
    yield { at: found.at, refused: 'not JSON', found: found.broken };
    return;
  }
  const answer = npiAnswerSchema.safeParse(found.value);
  const [error] = answer.data?.Errors ?? [];
  if (error)
    throw new ImportInputError(
      `${found.at}: found the error answer "${error.description ?? ''}" (field ${error.field ?? 'not named'}) of the NPI Registry, expected an answer with results.`,
    );
  if (!answer.data?.results)
    throw new ImportInputError(
      `${found.at}: found no "results", expected an answer of the NPI Registry API, version 2.1.`,
    );
  for (const [at, result] of answer.data.results.entries())
    yield resultRow(`${found.at}, result ${at + 1}`, result);
}

function resultRow(at: string, found: unknown): SourceRow {
  const parsed = npiResultSchema.safeParse(found);
  if (!parsed.success) return { at, refused: 'wrong shape', found: firstIssue(parsed.error) };
  const record = recordOf(parsed.data);
  if (isActive(parsed.data.basic)) return { at, record, repaired: [] };
  return { at, skipped: 'deactivated', ...stated({ npi: record.npi, updated: record.updated }) };
}

/** A number that was reactivated carries both dates, and status A. */
function isActive({ status, deactivation_date, reactivation_date }: NpiResult['basic']): boolean {
  return status ? status === 'A' : !deactivation_date || (reactivation_date ?? '') >= deactivation_date;
}

function recordOf(result: NpiResult): SourceRecord {
  const { basic } = result;
  const isPerson = result.enumeration_type === 'NPI-1';
  const main = result.addresses.find(({ address_purpose }) => address_purpose?.toUpperCase() === 'LOCATION');
  return stated({
    npi: result.number,
    kind: isPerson ? ('individual' as const) : ('organization' as const),
    name: isPerson
      ? stated({
          first: basic.first_name,
          middle: basic.middle_name,
          last: basic.last_name,
          suffix: basic.name_suffix,
          credentialText: basic.credential,
        })
      : stated({ organization: basic.organization_name ?? basic.name }),
    taxonomies: result.taxonomies.flatMap(({ code, primary, license, state }) =>
      code ? [stated({ code, primary: primary ?? false, license, licenseState: state })] : [],
    ),
    credentials: [],
    specialties: [],
    techniques: [],
    languages: [],
    offers: {},
    // A mailing address is no place of practice, and often a home: it never stands in.
    address: main ? addressOf(main) : {},
    phone: main?.telephone_number,
    moreLocations: result.practiceLocations.map((place) =>
      stated({ address: addressOf(place), phone: place.telephone_number }),
    ),
    updated: basic.last_updated ?? dayOfEpoch(result.last_updated_epoch),
  });
}

function addressOf(found: NpiAddress): SourceAddress {
  return stated({
    line1: found.address_1,
    line2: found.address_2,
    city: found.city,
    state: found.state,
    postalCode: found.postal_code,
    country: found.country_code,
  });
}

/** Epochs were seconds in 2019 and are milliseconds since; 1e11 seconds is the year 5138, 1e11 milliseconds is 1973. */
function dayOfEpoch(epoch: string | undefined): string | undefined {
  const number = /^\d{1,15}$/.test(epoch ?? '') ? Number(epoch) : Number.NaN;
  const date = new Date(number < 1e11 ? number * 1000 : number);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
