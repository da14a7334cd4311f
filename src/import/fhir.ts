import { z } from 'astro/zod';
import { count } from '../lib/text.ts';
import { type Directory, directoryOf, FhirShapeError, type Found } from './fhir-directory.ts';
import { organizationRecord } from './fhir-organization.ts';
import { personRecord } from './fhir-person.ts';
import { type RawResource, resourcesIn } from './fhir-resources.ts';
import { commonFields } from './fhir-self.ts';
import { ImportInputError } from './import-input-error.ts';
import { firstIssue } from './json-fields.ts';
import { jsonValues } from './json-values.ts';
import type { SourceRow } from './source-record.ts';
import { stated } from './stated.ts';

/** Reads one FHIR file: a bundle, a list, one resource, or one a line; each Practitioner and Organization is a row. */
export function readFhir(text: string, file: string): Generator<SourceRow> {
  return readFhirFiles([{ text, file }]);
}

/** Reads FHIR files whose references may lead from one to another, as in a bulk export; throws a ImportInputError where they hold nobody. */
export function* readFhirFiles(files: Iterable<{ text: string; file: string }>): Generator<SourceRow> {
  const resources: RawResource[] = [];
  const refused: SourceRow[] = [];
  const names: string[] = [];
  for (const { text, file } of files) {
    names.push(file);
    for (const value of jsonValues(text, file)) {
      const found =
        'broken' in value ? [{ at: value.at, found: value.broken }] : resourcesIn(value.value, value.at);
      for (const one of found)
        if ('json' in one) resources.push(one);
        else refused.push({ at: one.at, refused: 'not a FHIR resource', found: one.found });
    }
  }
  const rows = resources.filter(({ type, holder }) => !holder && type in makers);
  if (rows.length === 0) throw new ImportInputError(`${names.join(', ')}: found ${whatElse(resources)}.`);
  const directory = directoryOf(resources);
  yield* refused;
  for (const { raw, found } of directory.astray) yield { at: placeOf(raw), refused: 'wrong shape', found };
  for (const raw of rows) yield rowOf(raw, directory);
}

const makers: Record<
  string,
  (raw: RawResource, directory: Directory, repair: (rule: string) => void) => SourceRow
> = {
  Practitioner: (raw, directory, repair) => {
    const person = directory.read('Practitioner', raw);
    if (person.resource.active === false) return inactive(person);
    return { at: placeOf(raw), record: personRecord(person, directory, repair), repaired: [] };
  },
  Organization: (raw, directory, repair) => {
    const organization = directory.read('Organization', raw);
    const types = organization.resource.type.flatMap(({ coding }) => coding.map(({ code }) => code ?? ''));
    if (organization.resource.active === false) return inactive(organization);
    if (types.some((type) => noProviders.has(type))) return { at: placeOf(raw), skipped: 'not-a-provider' };
    return { at: placeOf(raw), record: organizationRecord(organization, directory, repair), repaired: [] };
  },
};

/** Who is no longer active is skipped with the NPI, so that an earlier result can drop it. */
function inactive(found: Found<'Practitioner'> | Found<'Organization'>): SourceRow {
  const { npi, updated } = commonFields(found, []);
  return { at: placeOf(found.raw), skipped: 'inactive', ...stated({ npi, updated }) };
}

/** Networks, payers and other businesses, in the code systems of Plan-Net and of FHIR. */
const noProviders = new Set(['ntwk', 'payer', 'bus', 'ins', 'pay', 'govt', 'cg']);

function rowOf(raw: RawResource, directory: Directory): SourceRow {
  const repaired = new Set<string>();
  try {
    const row = makers[raw.type]?.(raw, directory, (rule) => repaired.add(rule));
    if (row) return 'record' in row ? { ...row, repaired: [...repaired] } : row;
  } catch (error) {
    const found =
      error instanceof FhirShapeError
        ? error.message
        : error instanceof z.ZodError
          ? `extension ${firstIssue(error)}`
          : undefined;
    if (found === undefined) throw error;
    return { at: placeOf(raw), refused: 'wrong shape', found };
  }
  return { at: placeOf(raw), skipped: 'not-a-provider' };
}

const placeOf = ({ at, type, id }: RawResource): string => (id ? `${at} (${type}/${id})` : at);

/** What stands in files that hold no provider, with the words of the server where it answered with an error. */
function whatElse(resources: readonly RawResource[]): string {
  const expected = 'expected at least one Practitioner or Organization of FHIR R4';
  const outcome = resources.find(({ type }) => type === 'OperationOutcome');
  if (outcome)
    return `the error answer ${JSON.stringify(outcome.json['issue'] ?? null).slice(0, 200)}, ${expected}`;
  const types = [...new Set(resources.map(({ type }) => type))].slice(0, 5);
  return `${count(resources.length, 'resource')}${types.length > 0 ? ` (${types.join(', ')})` : ''}, ${expected}`;
}
