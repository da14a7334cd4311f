import type { CsvRow } from './csv-rows.ts';

export type CodeJudgment = 'wanted' | 'other' | 'empty' | 'no code';

/** Makes a judge of taxonomy fields: does the code in this column begin with one of these texts? It looks at bytes, as most rows are judged only to be skipped. */
export function codeJudge(starts: readonly string[]): (row: CsvRow, column: number) => CodeJudgment {
  const wanted = starts.map((start) => Buffer.from(start));
  return ({ bytes, starts: fields }, column) => {
    let from = fields[column] ?? 0;
    let end = (fields[column + 1] ?? 0) - 1;
    if (from === end || (end - from === 2 && bytes[from] === 0x22)) return 'empty';
    while (from < end && isAround(bytes[from])) from++;
    while (from < end && isAround(bytes[end - 1])) end--;
    if (from === end) return 'empty';
    if (wanted.some((start) => beginsWith(bytes, from, end, start))) return 'wanted';
    return isCode(bytes, from, end) ? 'other' : 'no code';
  };
}

const isAround = (byte: number | undefined): boolean => byte === 0x22 || byte === 0x20;

function beginsWith(bytes: Buffer, from: number, end: number, start: Buffer): boolean {
  if (end - from < start.length) return false;
  for (let at = 0; at < start.length; at++) if (bytes[from + at] !== start[at]) return false;
  return true;
}

/** Nine digits or capital letters and an X, as all codes of the NUCC. */
function isCode(bytes: Buffer, from: number, end: number): boolean {
  if (end - from !== 10 || bytes[end - 1] !== 0x58) return false;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (!((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a))) return false;
  }
  return true;
}
