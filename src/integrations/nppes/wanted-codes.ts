import type { CsvRow } from './csv-rows.ts';

/** Makes a judge of taxonomy fields: does the code in this column begin with one of these texts? It looks at bytes, as most rows are judged only to be skipped. */
export function wantedCodes(starts: readonly string[]): (row: CsvRow, column: number) => boolean {
  const wanted = starts.map((start) => Buffer.from(start));
  return (row, column) => {
    const { bytes } = row;
    let from = row.starts[column] ?? 0;
    const end = (row.starts[column + 1] ?? 0) - 1;
    while (from < end && (bytes[from] === 0x22 || bytes[from] === 0x20)) from++;
    return from < end && wanted.some((start) => beginsWith(bytes, from, end, start));
  };
}

function beginsWith(bytes: Buffer, from: number, end: number, start: Buffer): boolean {
  if (end - from < start.length) return false;
  for (let at = 0; at < start.length; at++) if (bytes[from + at] !== start[at]) return false;
  return true;
}
