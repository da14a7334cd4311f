import type { SourceRow } from '../../import/source-record.ts';
import type { CsvRow } from './csv-rows.ts';

/** Says of a row that does not have the columns of its file why it is none; undefined for all others. */
export function misshapen(row: CsvRow, columns: number, at: string): SourceRow | undefined {
  if (row.isTooLong) return refuse(at, 'row too long', 'more than a megabyte');
  if (row.broken) return refuse(at, row.broken, bytesOf(row));
  if (row.columns === columns) return undefined;
  if (row.columns < columns && isBlank(row)) return { at, skipped: 'empty-row' };
  const reason = row.columns < columns ? 'truncated row' : 'too many columns';
  return refuse(at, reason, `${row.columns} of ${columns} columns`);
}

/** A row that cannot be understood, with the beginning of what was found as it can stand in a report. */
export function refuse(at: string, refused: string, found: string): Extract<SourceRow, { refused: string }> {
  const printable = found
    .slice(0, 60)
    .trimEnd()
    .replace(/[^ -~]/g, '?');
  return { at, refused, found: printable || '(empty)' };
}

/** Says whether a row holds nothing but what separates fields. */
export const isBlank = (row: CsvRow): boolean => /^[",\s]*$/.test(bytesOf(row));

const bytesOf = (row: CsvRow): string => row.bytes.toString('latin1', row.starts[0] ?? 0, row.next);
