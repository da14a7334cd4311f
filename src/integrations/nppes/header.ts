import { ImportInputError } from '../../import/import-input-error.ts';
import { type CsvRow, mostColumns } from './csv-rows.ts';
import { fieldText, UnreadableField } from './field-text.ts';

/** The names in the first row of a file, without the byte order mark that spreadsheets put in front; a row that cannot be a header is a ImportInputError. */
export function headerOf(row: CsvRow, file: string): string[] {
  const refuse = (found: string) =>
    new ImportInputError(
      `${file}, row 1: found ${found}, expected the names of columns, with commas between them.`,
    );
  if (row.isTooLong) throw refuse('a line of more than a megabyte');
  if (row.broken) throw refuse(row.broken);
  try {
    const repaired = new Set<string>();
    const names = Array.from({ length: Math.min(row.columns, mostColumns) }, (_, column) =>
      fieldText(row, column, repaired)
        .replace(/^\ufeff/, '')
        .replace(/^"(.*)"$/, '$1'),
    );
    const [only = ''] = names;
    if (names.length === 1 && /[;\t|]/.test(only))
      throw refuse(`columns divided by "${/[;\t|]/.exec(only)}"`);
    return names;
  } catch (error) {
    if (error instanceof UnreadableField) throw refuse(error.message);
    throw error;
  }
}
