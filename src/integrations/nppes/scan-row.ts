const quote = 0x22;
const comma = 0x2c;
const lineBreak = 0x0a;

// As numbers of 64 bits, which are equal only if all their bits are.
const empties = new DataView(new TextEncoder().encode('"",'.repeat(8)).buffer);
const [empty1, empty2, empty3] = [empties.getFloat64(0), empties.getFloat64(8), empties.getFloat64(16)];

/** Where the fields of the row last scanned stand; one object serves a whole file, so that a row costs no memory. */
export interface RowScan {
  /** Field `n` lies from `starts[n]` up to the byte before `starts[n + 1] - 1`, its quotation marks included */
  starts: Int32Array;
  /** How many fields the row has; only as many as `starts` has room for are remembered */
  columns: number;
  /** Where the next row begins, or -1 if this one does not end within the bytes */
  next: number;
  /** Line breaks inside quoted fields */
  innerBreaks: number;
  /** Why the line cannot be cut into fields; `next` then is the next line */
  broken: 'a quoted field that does not end' | 'a quotation mark inside a field' | undefined;
}

/** Makes room for rows of so many columns. */
export const newRowScan = (columns: number): RowScan => ({
  starts: new Int32Array(columns + 2),
  columns: 0,
  next: 0,
  innerBreaks: 0,
  broken: undefined,
});

/**
 * Cuts one CSV row (RFC 4180) out of `bytes[from, end)` into `scan`. A line break stands in a field only if what follows
 * does not look like a new row, so a lost quotation mark costs one row and not all after it. `bytes[end]` must be a line
 * break that the caller put there: it stops every inner loop; behind it must be 24 more bytes, and `view` is of `bytes`. `isLast` says that nothing follows `end`.
 */
export function scanRow(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  end: number,
  isLast: boolean,
  scan: RowScan,
): void {
  const { starts } = scan;
  const room = starts.length - 1;
  let column = 0;
  let at = from;
  scan.innerBreaks = 0;
  scan.broken = undefined;
  for (;;) {
    // Four of five fields are empty, so they get loops of their own; the first takes eight fields, 24 bytes, at a time.
    while (
      view.getFloat64(at) === empty1 &&
      view.getFloat64(at + 8) === empty2 &&
      view.getFloat64(at + 16) === empty3
    )
      if (column >= room) {
        column += 8;
        at += 24;
      } else
        for (const after = column + 8; column < after; at += 3) {
          if (column < room) starts[column] = at;
          column++;
        }
    while (bytes[at] === quote && bytes[at + 1] === quote && bytes[at + 2] === comma) {
      if (column < room) starts[column] = at;
      column++;
      at += 3;
    }
    if (column < room) starts[column] = at;
    column++;
    if (bytes[at] === quote) {
      at = endOfQuoted(bytes, at + 1, end, isLast, scan);
      if (at < 0) return;
    } else while (bytes[at] !== comma && bytes[at] !== lineBreak) at++;
    if (at >= end && !isLast) {
      scan.next = -1;
      return;
    }
    if (at < end && bytes[at] === comma) {
      at++;
      continue;
    }
    const hasReturn = at > from && bytes[at - 1] === 0x0d;
    if (column <= room) starts[column] = (hasReturn ? at - 1 : at) + 1;
    scan.columns = column;
    scan.next = Math.min(at + 1, end);
    return;
  }
}

/** The byte after the closing quotation mark, or -1 with the reason in `scan`. */
function endOfQuoted(bytes: Uint8Array, from: number, end: number, isLast: boolean, scan: RowScan): number {
  let at = from;
  for (;;) {
    while (bytes[at] !== quote && bytes[at] !== lineBreak) at++;
    if (at >= end)
      return isLast ? giveUp(scan, 'a quoted field that does not end', end) : giveUp(scan, undefined, -1);
    if (bytes[at] === lineBreak) {
      if (end - at <= rowStartBytes && !isLast) return giveUp(scan, undefined, -1);
      if (looksLikeRowStart(bytes, at + 1, end))
        return giveUp(scan, 'a quoted field that does not end', at + 1);
      scan.innerBreaks++;
      at++;
      continue;
    }
    if (at + 2 >= end && !isLast) return giveUp(scan, undefined, -1);
    const after = at + 1 < end ? bytes[at + 1] : lineBreak;
    if (after === quote) at += 2;
    else if (after === comma || after === lineBreak) return at + 1;
    else if (after === 0x0d && (at + 2 >= end || bytes[at + 2] === lineBreak)) return at + 2;
    else {
      while (bytes[at] !== lineBreak) at++;
      if (at >= end && !isLast) return giveUp(scan, undefined, -1);
      return giveUp(scan, 'a quotation mark inside a field', Math.min(at + 1, end));
    }
  }
}

function giveUp(scan: RowScan, broken: RowScan['broken'], next: number): -1 {
  scan.broken = broken;
  scan.next = next;
  return -1;
}

// A row of NPPES begins with ten digits, with or without quotation marks.
const rowStartBytes = 12;

function looksLikeRowStart(bytes: Uint8Array, from: number, end: number): boolean {
  let at = bytes[from] === quote ? from + 1 : from;
  if (end - at < 11) return false;
  for (const last = at + 10; at < last; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x30 || byte > 0x39) return false;
  }
  return bytes[at] === quote || bytes[at] === comma || bytes[at] === 0x2e;
}
