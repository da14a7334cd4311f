import { ImportInputError } from '../../import/import-input-error.ts';
import type { SourceRecord } from '../../import/source-record.ts';
import { columnFinder } from './columns.ts';
import { csvRowReader } from './csv-rows.ts';
import { fieldText, UnreadableField } from './field-text.ts';
import { headerOf } from './header.ts';
import { openCsv } from './open-csv.ts';

type Locations = SourceRecord['moreLocations'];

const fieldNames = [
  'Address- Address Line 1',
  'Address- Address Line 2',
  'Address - City Name',
  'Address - State Name',
  'Address - Postal Code',
  'Address - Country Code (If outside U.S.)',
  'Address - Telephone Number',
  'Address - Telephone Extension',
].map((name) => `Provider Secondary Practice Location ${name}`);

const between = { fields: '\x1f', locations: '\x1e' };

/**
 * Reads a pl_pfile (as .csv or inside the .zip) and answers with the further practice locations of an NPI, the same one
 * twice counted once. The whole file is kept as one short text for each NPI, about 150 bytes a location.
 */
export async function readPracticeLocations(file: string): Promise<(npi: string) => Locations> {
  const { name, chunks } = await openCsv(file, 'pl_pfile');
  const reader = csvRowReader();
  const byNpi = new Map<string, string>();
  let columns: number[] | undefined;
  const unused = new Set<string>();

  const take = (rows: ReturnType<typeof reader.feed>) => {
    for (const row of rows) {
      if (!columns) {
        const place = columnFinder(headerOf(row, name), name, 'pl_pfile');
        columns = ['NPI', ...fieldNames].map(place);
        continue;
      }
      const at = `${name}, row ${row.line}`;
      if (row.isTooLong || row.broken || row.columns <= Math.max(...columns))
        throw new ImportInputError(`${at}: found ${row.columns} columns, expected those of the header.`);
      try {
        const [npi = '', ...fields] = columns.map((column) => fieldText(row, column, unused));
        const location = fields.join(between.fields);
        const known = byNpi.get(npi);
        byNpi.set(npi, known === undefined ? location : `${known}${between.locations}${location}`);
      } catch (error) {
        if (!(error instanceof UnreadableField)) throw error;
        throw new ImportInputError(`${at}: found ${error.message}, expected text.`);
      }
    }
  };
  for await (const chunk of chunks(() => {})) take(reader.feed(chunk));
  take(reader.finish());
  if (!columns)
    throw new ImportInputError(`${name}: found no row, expected the header of an NPPES pl_pfile.`);
  return (npi) => [...new Set(byNpi.get(npi)?.split(between.locations))].map(locationOf);
}

function locationOf(text: string): Locations[number] {
  const [
    line1 = '',
    line2 = '',
    city = '',
    state = '',
    postalCode = '',
    country = '',
    number = '',
    extension = '',
  ] = text.split(between.fields);
  const phone = number && extension ? `${number} x${extension}` : number;
  const address = Object.fromEntries(
    Object.entries({ line1, line2, city, state, postalCode, country }).filter(([, value]) => value !== ''),
  );
  return { address, ...(phone && { phone }) };
}
