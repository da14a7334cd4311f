import type { CsvRow } from './csv-rows.ts';

/** Says of the bytes of a field, without making a text of them, whether nothing stands there. */
export function isEmptyField({ bytes, starts }: CsvRow, column: number): boolean {
  const from = starts[column] ?? 0;
  const letters = (starts[column + 1] ?? 0) - 1 - from;
  return letters === 0 || (letters === 2 && bytes[from] === 0x22);
}

/** The NPI in a field, told from its bytes; undefined for anything but ten digits that pass the check, blanks around them included. */
export function npiInField({ bytes, starts }: CsvRow, column: number): string | undefined {
  const quotes = bytes[starts[column] ?? 0] === 0x22 ? 1 : 0;
  const from = (starts[column] ?? 0) + quotes;
  if ((starts[column + 1] ?? 0) - 1 - quotes - from !== 10) return undefined;
  if (bytes[from] !== 0x31 && bytes[from] !== 0x32) return undefined;
  // What the five digits 80840 in front of each NPI add up to.
  let sum = 24;
  for (let place = 0; place < 10; place++) {
    const digit = (bytes[from + place] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 ? bytes.toString('latin1', from, from + 10) : undefined;
}
