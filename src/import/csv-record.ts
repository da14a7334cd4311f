import { fold } from '../lib/fold.ts';
import type { CsvColumns } from './csv-columns.ts';
import { type CsvField, type CsvMapping, offerFields } from './csv-mapping.ts';
import type { CsvRow } from './csv-rows.ts';
import type { SourceRecord, SourceRow } from './source-record.ts';

/** Makes the reader of one file's rows, by its mapping; `at` of a row is "file:line". */
export function csvRecordReader(
  file: string,
  mapping: CsvMapping,
  columns: CsvColumns,
): (row: CsvRow) => SourceRow {
  const words = new Map(
    Object.entries(mapping.values).map(([field, table]) => [
      field,
      new Map(Object.entries(table).map(([theirs, ours]) => [fold(theirs), ours])),
    ]),
  );
  const ours = (field: CsvField, text: string) => words.get(field)?.get(fold(text)) ?? text;

  return ({ line, cells }) => {
    const at = `${file}:${line}`;
    if (cells.length !== columns.count)
      return {
        at,
        refused: 'wrong number of columns',
        found: `${cells.length} in place of ${columns.count}`,
      };
    for (const { column, at: place, words } of columns.only)
      if (!words.has(fold(cells[place] ?? '')))
        return { at, skipped: `${column}: ${cells[place]?.trim().slice(0, 60)}` };
    const raw = (field: CsvField) => {
      const place = columns.at[field];
      const typed = place === undefined ? '' : (cells[place] ?? '').trim();
      return typed || (mapping.constants[field] ?? '');
    };
    const one = (field: CsvField): string | undefined => ours(field, raw(field)) || undefined;
    const list = (field: CsvField): string[] =>
      raw(field)
        .split(mapping.listSeparator)
        .map((text) => ours(field, text.trim()))
        .filter(Boolean);
    return recordOf(at, one, list, mapping.idPrefix);
  };
}

function recordOf(
  at: string,
  one: (field: CsvField) => string | undefined,
  list: (field: CsvField) => string[],
  idPrefix: string | undefined,
): SourceRow {
  const some = <Key extends string>(fields: Partial<Record<Key, CsvField>>): { [key in Key]?: string } =>
    Object.fromEntries(
      Object.entries<CsvField | undefined>(fields).flatMap(([key, field]) => {
        const text = field && one(field);
        return text ? [[key, text]] : [];
      }),
    ) as { [key in Key]?: string };
  const repaired: string[] = [];
  const ids = list('credentials');
  const details = some({
    number: 'credentialNumber',
    expires: 'credentialExpires',
    checkedOn: 'credentialCheckedOn',
  });
  if (ids.length !== 1 && Object.keys(details).length > 0)
    return {
      at,
      refused: 'credential number or day without its one credential',
      found: `${ids.join(', ') || 'no credential'}: ${Object.values(details).join(', ')}`.slice(0, mostFound),
    };
  const kind = kinds.get(fold(one('kind') ?? ''));
  if (!kind) return { at, refused: 'kind not understood', found: (one('kind') ?? '').slice(0, mostFound) };
  const offers: SourceRecord['offers'] = {};
  for (const field of offerFields) {
    const typed = one(field);
    const answer = answers.get(fold(typed ?? ''));
    if (answer) offers[field] = answer;
    else if (typed) repaired.push(`answer not understood in ${field}`);
  }
  const position = readPosition(one('lng'), one('lat'));
  const ownId = one('id');
  const license = some({ license: 'license', licenseState: 'licenseState' });
  const record: SourceRecord = {
    ...(ownId && { ownId: [idPrefix, ownId].filter(Boolean).join('-') }),
    ...some({ npi: 'npi', phone: 'phone', website: 'website', email: 'email', updated: 'updated' }),
    kind,
    name: some({
      first: 'first',
      middle: 'middle',
      last: 'last',
      suffix: 'suffix',
      organization: 'organization',
      credentialText: 'credentialText',
    }),
    taxonomies: list('taxonomyCodes').map((code, place) => ({
      code,
      primary: place === 0,
      ...(place === 0 && license.license && license),
    })),
    credentials: ids.map((id) => ({ id, ...details })),
    specialties: list('specialties'),
    techniques: list('techniques'),
    languages: list('languages'),
    offers,
    address: {
      ...some({
        line1: 'line1',
        line2: 'line2',
        city: 'city',
        state: 'state',
        postalCode: 'postalCode',
        country: 'country',
      }),
      ...(position && { position }),
    },
    moreLocations: [],
  };
  return { at, record, repaired };
}

/** Letters of a report that show what was found. */
const mostFound = 120;

const kinds = new Map<string, SourceRecord['kind']>([
  ['', 'individual'],
  ['individual', 'individual'],
  ['person', 'individual'],
  ['organization', 'organization'],
  ['practice', 'organization'],
]);

const answers = new Map<string, 'yes' | 'no'>([
  ...['yes', 'y', 'true', '1', 'x'].map((word): [string, 'yes'] => [word, 'yes']),
  ...['no', 'n', 'false', '0'].map((word): [string, 'no'] => [word, 'no']),
]);

function readPosition(
  lng: string | undefined,
  lat: string | undefined,
): { lng: number; lat: number } | undefined {
  const [east, north] = [Number(lng ?? Number.NaN), Number(lat ?? Number.NaN)];
  return Number.isFinite(east) && Number.isFinite(north) ? { lng: east, lat: north } : undefined;
}
