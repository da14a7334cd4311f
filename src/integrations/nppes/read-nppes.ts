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
  /** Is told after each megabyte how far the reading is */
  onProgress?: (progress: { file: string; bytesRead: number; bytesTotal: number }) => void;
}

/**
 * Reads NPPES files (the dissemination .zip as downloaded, or the npidata_pfile .csv of any year) row by row: each row
 * below the header gives one SourceRow, in the order of the files. Memory stays the same however long they are. A file
 * that cannot be used is a ImportInputError; all headers are looked at before the first row is given out.
 */
export async function* readNppes(
  files: readonly string[],
  { taxonomy, practiceLocations, onProgress }: NppesOptions,
): AsyncGenerator<SourceRow> {
  const sources: { csv: OpenCsv; columns: NppesColumns }[] = [];
  for (const file of files) {
    const csv = await openCsv(file, 'npidata_pfile');
    sources.push({ csv, columns: await columnsOf(csv) });
  }
  const locationsOf = practiceLocations ? await readPracticeLocations(practiceLocations) : () => [];
  const judgeCode = codeJudge(taxonomy);
  for (const { csv, columns } of sources) {
    const { name, bytesTotal, chunks } = csv;
    const reader = csvRowReader();
    const toSourceRow = sourceRowReader(name, columns, judgeCode, locationsOf);
    let rows = -1;
    for await (const chunk of chunks((bytesRead) => onProgress?.({ file: name, bytesRead, bytesTotal })))
      for (const row of reader.feed(chunk)) if (++rows > 0) yield toSourceRow(row);
    for (const row of reader.finish()) {
      checkWhole(row, columns, name);
      if (++rows > 0) yield toSourceRow(row);
    }
    if (rows < 1)
      throw new ImportInputError(`${name}: found a header and no row, expected the npidata_pfile itself.`);
  }
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
