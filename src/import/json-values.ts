import { ImportInputError } from './import-input-error.ts';

/** One JSON value of a file and where it stands, e.g. "people.ndjson, line 7"; or the line that is none. */
export type JsonValue = { at: string; value: unknown } | { at: string; broken: string };

/** Reads a file of one JSON value, or of one a line; throws a ImportInputError where it is neither. */
export function* jsonValues(text: string, file: string): Generator<JsonValue> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '')
    throw new ImportInputError(`${file}: found an empty file, expected JSON or one JSON object a line.`);
  const whole = parse(body);
  if ('value' in whole) yield { at: file, value: whole.value };
  else if (hasOneObjectALine(body)) yield* lineValues(body, file);
  else throw new ImportInputError(`${file}${whole.place}: found ${whole.found}, expected JSON.`);
}

type Parsed = { value: unknown } | { place: string; found: string };

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    const isCut = /end of JSON|Unterminated/.test(message);
    return {
      place: line ? `, line ${line}, column ${column}` : '',
      found: isCut ? 'the end of the file in the middle of a value' : 'text that is not JSON',
    };
  }
}

/** JSON that is laid out over lines never has an object in its first or second line that is whole. */
function hasOneObjectALine(text: string): boolean {
  let seen = 0;
  for (const { line } of linesOf(text)) {
    const parsed = parse(line);
    if ('value' in parsed && typeof parsed.value === 'object' && parsed.value !== null) return true;
    if (++seen === 2) return false;
  }
  return false;
}

function* lineValues(text: string, file: string): Generator<JsonValue> {
  for (const { line, number } of linesOf(text)) {
    const at = `${file}, line ${number}`;
    const parsed = parse(line);
    yield 'value' in parsed ? { at, value: parsed.value } : { at, broken: line.slice(0, 80) };
  }
}

/** The lines that are not blank, one at a time: a file may have a million. */
function* linesOf(text: string): Generator<{ line: string; number: number }> {
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (line.trim() !== '') yield { line, number };
    start = end + 1;
  }
}
