import { ImportInputError } from './import-input-error.ts';

/** One row of a CSV file with the line that it begins on, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** Takes a CSV file piece by piece. */
export interface CsvRows {
  /** The rows that this piece completes */
  push(piece: string): Generator<CsvRow>;
  /** The last row of a file that ends without a line break; throws an ImportInputError where a quote was never closed */
  end(): Generator<CsvRow>;
}

/** Opens a reader of RFC 4180 text with any one-character separator and LF, CR LF or CR; rows of nothing are passed over. */
export function csvRows(file: string, separator: string): CsvRows {
  let cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'after-quote' = 'start';
  let line = 1;
  let rowLine = 1;
  let wasReturn = false;

  const finish = (): CsvRow | undefined => {
    const isEmpty = cells.length === 0 && cell === '' && state === 'start';
    const row = { line: rowLine, cells: [...cells, cell] };
    cells = [];
    cell = '';
    state = 'start';
    return isEmpty ? undefined : row;
  };

  const take = (letter: string): boolean => {
    if (state === 'quoted') {
      if (letter === '"') state = 'after-quote';
      else cell += letter;
      return false;
    }
    if (letter === '"' && state === 'start') state = 'quoted';
    else if (letter === '"' && state === 'after-quote') {
      cell += '"';
      state = 'quoted';
    } else if (letter === separator) {
      cells.push(cell);
      cell = '';
      state = 'start';
    } else if (letter === '\n' || letter === '\r') return true;
    else {
      cell += letter;
      state = 'plain';
    }
    return false;
  };

  return {
    *push(piece) {
      for (const letter of piece) {
        const isBreak = letter === '\r' || (letter === '\n' && !wasReturn);
        const isSecondHalf = letter === '\n' && wasReturn;
        wasReturn = letter === '\r';
        if (isBreak) line++;
        if (isSecondHalf && state !== 'quoted') continue;
        if (!take(letter)) {
          if (cell.length > longestCell) throw unclosed(file, rowLine);
          continue;
        }
        const row = finish();
        rowLine = line;
        if (row) yield row;
      }
    },
    *end() {
      if (state === 'quoted') throw unclosed(file, rowLine);
      const row = finish();
      if (row) yield row;
    },
  };
}

/** No field of a list of people is as long; a quote that never closes would swallow the rest of the file. */
const longestCell = 100_000;

const unclosed = (file: string, line: number) =>
  new ImportInputError(
    `${file}, line ${line}: found a quotation mark that never closes, expected one at the end of the field: perhaps the file is cut off.`,
  );
