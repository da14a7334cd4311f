import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type CsvColumns, csvColumns } from '../../src/import/csv-columns.ts';
import type { CsvMapping } from '../../src/import/csv-mapping.ts';
import { csvRecordReader } from '../../src/import/csv-record.ts';
import { type CsvRow, csvRows } from '../../src/import/csv-rows.ts';
import { ImportInputError } from '../../src/import/import-input-error.ts';
import type { SourceRow } from '../../src/import/source-record.ts';

/** How a CSV file is read; UTF-8 and the likeliest separator where nothing is said. */
export interface CsvSettings {
  mappingFor: (header: readonly string[]) => CsvMapping;
  encoding?: string | undefined;
  separator?: string | undefined;
  onProgress?: (told: { bytesRead: number; bytesTotal: number }) => void;
}

/** Reads a CSV file, a part of it at a time, by the mapping that its first line calls for; a byte or column that cannot be read is an ImportInputError. */
export async function* readCsv(
  file: string,
  { mappingFor, encoding = 'utf-8', separator, onProgress = () => undefined }: CsvSettings,
): AsyncGenerator<Iterable<SourceRow>> {
  let open: { header: readonly string[]; columns: CsvColumns; read: (row: CsvRow) => SourceRow } | undefined;
  function* records(rows: Iterable<CsvRow>): Generator<SourceRow> {
    for (const row of rows) {
      const broken = row.cells.findIndex((cell) => cell.includes(unreadable));
      if (broken >= 0)
        throw new ImportInputError(
          `${file}, line ${row.line}, column "${open?.header[broken] ?? broken + 1}": found a byte that is not ${encoding}, expected text in it; a mapping file can name another encoding, such as windows-1252.`,
        );
      if (open) {
        yield open.read(row);
        continue;
      }
      const mapping = mappingFor(row.cells);
      const columns = csvColumns(row.cells, mapping, file);
      open = { header: row.cells, columns, read: csvRecordReader(file, mapping, columns) };
    }
  }
  for await (const rows of textRows(file, { encoding, separator, onProgress })) yield records(rows);
  if (!open) throw new ImportInputError(`${file}: found an empty file, expected a line of column names.`);
}

const unreadable = '\uFFFD';

interface TextSettings {
  encoding: string;
  separator: string | undefined;
  onProgress: NonNullable<CsvSettings['onProgress']>;
}

async function* textRows(
  file: string,
  { encoding, separator, onProgress }: TextSettings,
): AsyncGenerator<Iterable<CsvRow>> {
  const decoder = decoderOf(encoding, file);
  const bytesTotal = (await stat(file)).size;
  let bytesRead = 0;
  let rows: ReturnType<typeof csvRows> | undefined;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
    const bytes = chunk as Buffer;
    if (!rows) refuseBinary(bytes, file);
    const text = decoder.decode(bytes, { stream: true });
    rows ??= csvRows(file, separator ?? likelySeparator(text));
    yield rows.push(text);
    bytesRead += bytes.length;
    onProgress({ bytesRead, bytesTotal });
  }
  const rest = decoder.decode();
  if (rows) {
    yield rows.push(rest);
    yield rows.end();
  }
}

function decoderOf(encoding: string, file: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new ImportInputError(
      `${file}: found the encoding "${encoding}" in its mapping, expected one such as utf-8 or windows-1252.`,
    );
  }
}

function refuseBinary(start: Buffer, file: string): void {
  const isZip = start.subarray(0, 2).toString('latin1') === 'PK';
  if (isZip)
    throw new ImportInputError(
      `${file}: found a zip file or an Excel workbook, expected CSV text: save it as CSV.`,
    );
  if (start.includes(0))
    throw new ImportInputError(
      `${file}: found bytes that are no text or UTF-16, expected CSV text in UTF-8: save it as CSV UTF-8.`,
    );
}

/** The separator that the first line has most of, outside of quotes. */
function likelySeparator(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counts = [',', ';', '\t', '|'].map((one) => ({ one, n: line.split(one).length }));
  return counts.toSorted((a, b) => b.n - a.n)[0]?.one ?? ',';
}
