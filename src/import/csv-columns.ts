import { fold } from '../lib/fold.ts';
import type { CsvField, CsvMapping } from './csv-mapping.ts';
import { ImportInputError } from './import-input-error.ts';
import { tidy } from './tidy.ts';

/** Where the fields of ours stand in a row. */
export interface CsvColumns {
  at: Partial<Record<CsvField, number>>;
  only: { column: string; at: number; words: ReadonlySet<string> }[];
  count: number;
}

/** Finds the columns that a mapping names in the first line of a file, whatever their case and spaces; throws an ImportInputError for one that is not there or is there twice. */
export function csvColumns(header: readonly string[], mapping: CsvMapping, file: string): CsvColumns {
  const folded = header.map(fold);
  const find = (name: string, wantedFor: string): number => {
    const at = folded.indexOf(fold(name));
    const listed = header.map((one) => `"${tidy(one) ?? ''}"`).join(', ');
    if (at < 0)
      throw new ImportInputError(
        `${file}, line 1: found no column "${name}" among ${listed.slice(0, 300)}, expected it for ${wantedFor}.`,
      );
    if (folded.lastIndexOf(fold(name)) !== at)
      throw new ImportInputError(
        `${file}, line 1: found two columns "${name}", expected one for ${wantedFor}.`,
      );
    return at;
  };
  const columns = Object.entries(mapping.columns).map(([field, name]) => [field, find(name, field)]);
  return {
    at: Object.fromEntries(columns),
    only: Object.entries(mapping.only).map(([column, words]) => ({
      column,
      at: find(column, 'the entry "only"'),
      words: new Set(words.map(fold)),
    })),
    count: header.length,
  };
}

/** The mapping of a file whose columns bear the names of the given fields; throws an ImportInputError for a column of another name. */
export function ownColumns(
  header: readonly string[],
  allowed: readonly CsvField[],
  file: string,
): CsvMapping['columns'] {
  const fields = new Map(allowed.map((field) => [fold(field), field]));
  const columns: CsvMapping['columns'] = {};
  for (const name of header) {
    const field = fields.get(fold(name));
    if (!field)
      throw new ImportInputError(
        `${file}, line 1: found a column "${tidy(name.slice(0, 60)) ?? ''}", expected only ${allowed.join(', ')}.`,
      );
    columns[field] = name;
  }
  return columns;
}
