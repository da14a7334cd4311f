import { basename } from 'node:path';
import type { Wishes } from '../../src/import/collect.ts';
import { ownColumns } from '../../src/import/csv-columns.ts';
import { csvMappingSchema } from '../../src/import/csv-mapping.ts';
import { ImportInputError } from '../../src/import/import-input-error.ts';
import type { SourceRow } from '../../src/import/source-record.ts';
import { type Addition, joinAdditions, readAddition, supplementFields } from '../../src/import/supplement.ts';
import { readCsv } from './read-csv.ts';

/** Reads an operator's own table; it is small and written by hand, so the first row that is not understood is an ImportInputError. */
export async function readSupplement(file: string): Promise<NonNullable<Wishes['additions']>> {
  const mappingFor = (header: readonly string[]) => ({
    ...csvMappingSchema.parse({ columns: { npi: 'npi' } }),
    columns: ownColumns(header, supplementFields, file),
  });
  const of = new Map<string, Addition>();
  let rows = 0;
  for await (const block of readCsv(file, { mappingFor }))
    for (const row of block) {
      rows++;
      if ('skipped' in row) continue;
      const { id, addition } = additionOf(row, file);
      const known = of.get(id);
      of.set(id, known ? joinAdditions(known, addition) : addition);
    }
  return { rows, of };
}

function additionOf(
  row: Exclude<SourceRow, { skipped: string }>,
  file: string,
): { id: string; addition: Addition } {
  if ('refused' in row) throw new ImportInputError(`${row.at}: ${row.refused}, found ${row.found}.`);
  const read = readAddition(row.record, basename(file));
  if (!read)
    throw new ImportInputError(
      `${row.at}: found "${row.record.npi ?? ''}", expected an NPI of ten digits with a valid check digit, or an id.`,
    );
  const [lost] = [...row.repaired, ...read.lost];
  if (lost) throw new ImportInputError(`${row.at}: ${lost}.`);
  return read;
}
