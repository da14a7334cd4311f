import type { CsvRow } from './csv-rows.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

// ASCII that is neither a control character nor a quotation mark.
const plain = /^[\x20\x21\x23-\x7e]*$/;

/** More than any column of NPPES holds. */
const mostLetters = 1000;

/** A field of a row cannot be read; the message says what is wrong with it. */
export class UnreadableField extends Error {}

/**
 * The text of one field without its quotation marks and the blanks around it. Rules by which it was mended go into
 * `repaired`; what cannot be text is an UnreadableField.
 */
export function fieldText(row: CsvRow, column: number, repaired: Set<string>): string {
  const { bytes, starts } = row;
  let from = starts[column] ?? 0;
  let end = (starts[column + 1] ?? 0) - 1;
  if (bytes[from] === 0x22) [from, end] = [from + 1, end - 1];
  if (end <= from) return '';
  const text = bytes.toString('latin1', from, end);
  return plain.test(text) ? text.trim() : unusual(text, bytes, from, end, repaired);
}

function unusual(text: string, bytes: Buffer, from: number, end: number, repaired: Set<string>): string {
  if (text.includes('\0')) throw new UnreadableField('NUL bytes');
  let read = text;
  if (/[\x80-\xff]/.test(text)) {
    const part = bytes.subarray(from, end);
    try {
      read = strict.decode(part);
    } catch {
      read = windows.decode(part);
      repaired.add('text in Windows-1252');
    }
  }
  // Blanks of any kind are one thing to a reader; a control character inside a word is damage.
  const line = read.replace(/[\t\n\r\u00a0]+/g, ' ');
  if (/\p{Cc}|\ufffd/u.test(line)) throw new UnreadableField('control characters');
  if (/[\n\r]/.test(read)) repaired.add('line break inside a field');
  return line.replaceAll('""', '"').trim();
}

/** Refuses a text that is longer than any field of NPPES. */
export function checkLength(text: string): string {
  if (text.length > mostLetters) throw new UnreadableField(`${text.length} letters in one field`);
  return text;
}
