import { ImportInputError } from '../../import/import-input-error.ts';
import type { SourceRow } from '../../import/source-record.ts';
import { findColumns, type NppesColumns } from './columns.ts';
import { type CsvRow, csvRowReader } from './csv-rows.ts';
import { headerOf } from './header.ts';
import { type OpenCsv, openCsv } from './open-csv.ts';
import { readPracticeLocations } from './practice-locations.ts';
import { sourceRowReader } from './source-row.ts';
import { codeJudge } from './wanted-codes.ts';

export interface NppesOptions {
  /** Codes of the providers to read, or beginnings of codes, e.g. ["225700000X", "2251"] */
  taxonomy: readonly string[];
  /** The pl_pfile with further practice locations: the .csv, or the .zip that holds it */
  practiceLocations?: string;
  /** Is told after each megabyte how far the reading of a file is; `at` is its place among the files */
  onProgress?: (at: number, read: { bytesRead: number; bytesTotal: number }) => void;
}

/** The rows of a file, a megabyte at a time: to wait for each of nine million rows would cost as much as to read it. */
export type RowBlocks = AsyncIterable<Iterable<SourceRow>>;

/**
 * Opens NPPES files (the dissemination .zip as downloaded, or the npidata_pfile .csv of any year): each row below a
 * header gives one SourceRow, in the order of the file; a block is to be read to its end before the next is asked for.
 * Memory stays the same however long they are. A file that cannot be used is an ImportInputError; the headers of all
 * are looked at before the first row is given out.
 */
export async function openNppes(
  files: readonly string[],
  { taxonomy, practiceLocations, onProgress }: NppesOptions,
): Promise<RowBlocks[]> {
  const sources: { csv: OpenCsv; columns: NppesColumns }[] = [];
  for (const file of files) {
    const csv = await openCsv(file, 'npidata_pfile');
    sources.push({ csv, columns: await columnsOf(csv) });
  }
  const locationsOf = practiceLocations ? await readPracticeLocations(practiceLocations) : () => [];
  const judgeCode = codeJudge(taxonomy);
  return sources.map(({ csv, columns }, at) =>
    blocksOf(csv, columns, sourceRowReader(csv.name, columns, judgeCode, locationsOf), (bytesRead) =>
      onProgress?.(at, { bytesRead, bytesTotal: csv.bytesTotal }),
    ),
  );
}

async function* blocksOf(
  { name, chunks }: OpenCsv,
  columns: NppesColumns,
  toSourceRow: (row: CsvRow) => SourceRow,
  onRead: (bytesRead: number) => void,
): RowBlocks {
  const reader = csvRowReader(columns.used);
  let rows = -1;
  function* below(found: Iterable<CsvRow>): Generator<SourceRow> {
    for (const row of found) {
      checkWhole(row, columns, name);
      if (++rows > 0) yield toSourceRow(row);
    }
  }
  for await (const chunk of chunks(onRead)) yield below(reader.feed(chunk));
  yield below(reader.finish());
  if (rows < 1)
    throw new ImportInputError(`${name}: found a header and no row, expected the npidata_pfile itself.`);
}

async function columnsOf({ name, chunks }: OpenCsv): Promise<NppesColumns> {
  const reader = csvRowReader();
  for await (const chunk of chunks(() => {}))
    for (const row of reader.feed(chunk)) return findColumns(headerOf(row, name), name);
  for (const row of reader.finish()) return findColumns(headerOf(row, name), name);
  throw new ImportInputError(`${name}: found no row, expected the header of an NPPES npidata_pfile.`);
}

/** A file whose last row stops before its last column was not downloaded whole. */
function checkWhole(row: CsvRow, columns: NppesColumns, name: string): void {
  if (row.isUnended && (row.broken || row.columns < columns.count))
    throw new ImportInputError(
      `${name}, row ${row.line}: the file ends in the middle of this row, expected ${columns.count} columns: the download was cut short.`,
    );
}
