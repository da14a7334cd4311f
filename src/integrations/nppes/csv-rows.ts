import { newRowScan, type RowScan, scanRow } from './scan-row.ts';

/** A row as bytes and offsets, or why it is none; it is overwritten when the next row is asked for. */
export interface CsvRow extends RowScan {
  bytes: Buffer;
  /** As a spreadsheet counts lines: the header is 1 */
  line: number;
  /** The row is larger than any row can be, and was left out */
  isTooLong: boolean;
  /** Nothing ends this row but the end of the file */
  isUnended: boolean;
}

/** Fields of a header that are remembered: three times as many as NPPES has. */
export const mostColumns = 1000;

/** More than eighty times the longest row that NPPES can hold. */
const mostRowBytes = 1 << 20;

/** What `scanRow` may look at behind the end. */
const spareBytes = 24;

const viewOf = ({ buffer, byteOffset, byteLength }: Buffer): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/**
 * Cuts chunks of a CSV file into rows; memory stays that of one chunk and one row, however long the file is. Empty lines
 * are no rows. Where the fields behind the first `columns` stand is not remembered.
 */
export function csvRowReader(columns = mostColumns): {
  feed: (chunk: Uint8Array) => Generator<CsvRow>;
  finish: () => Generator<CsvRow>;
} {
  const row: CsvRow = {
    ...newRowScan(columns),
    bytes: Buffer.alloc(1 << 16),
    line: 0,
    isTooLong: false,
    isUnended: false,
  };
  let view = viewOf(row.bytes);
  let kept = 0;
  let nextLine = 1;
  let isSkipping = false;

  function* feed(chunk: Uint8Array): Generator<CsvRow> {
    let added = chunk;
    if (isSkipping) {
      const lineEnd = chunk.indexOf(0x0a);
      if (lineEnd < 0) return;
      isSkipping = false;
      added = chunk.subarray(lineEnd + 1);
    }
    const end = kept + added.length;
    if (row.bytes.length <= end + spareBytes) {
      const larger = Buffer.alloc(end + 1 + spareBytes);
      row.bytes.copy(larger, 0, 0, kept);
      row.bytes = larger;
      view = viewOf(larger);
    }
    row.bytes.set(added, kept);
    const from = yield* cut(end, false);
    kept = end - from;
    row.bytes.copyWithin(0, from, end);
    if (kept > mostRowBytes) {
      yield tooLong();
      const lineEnd = row.bytes.subarray(0, kept).indexOf(0x0a);
      isSkipping = lineEnd < 0;
      const rest = Buffer.from(row.bytes.subarray(lineEnd + 1, kept));
      kept = 0;
      if (!isSkipping) yield* feed(rest);
    }
  }

  function* finish(): Generator<CsvRow> {
    yield* cut(kept, true);
    kept = 0;
  }

  function tooLong(): CsvRow {
    row.line = nextLine++;
    row.isTooLong = true;
    return row;
  }

  function* cut(end: number, isLast: boolean): Generator<CsvRow, number> {
    const { bytes } = row;
    bytes[end] = 0x0a;
    row.isTooLong = false;
    let from = 0;
    while (from < end) {
      if (bytes[from] === 0x0a || (bytes[from] === 0x0d && bytes[from + 1] === 0x0a && from + 1 < end)) {
        from += bytes[from] === 0x0a ? 1 : 2;
        nextLine++;
        continue;
      }
      scanRow(bytes, view, from, end, isLast, row);
      if (row.next < 0) return from;
      row.line = nextLine;
      row.isUnended = isLast && row.next === end && bytes[end - 1] !== 0x0a;
      nextLine += 1 + row.innerBreaks;
      from = row.next;
      yield row;
    }
    return from;
  }

  return { feed, finish };
}
