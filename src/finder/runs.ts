/** A run of numbers for each row, laid end to end: each begins where the one before it ends. */
export interface Runs<Items extends Uint8Array | Uint32Array> {
  items: Items;
  ends: Uint32Array;
}

/** The run of one row, as a view. */
export function runAt<Items extends Uint8Array | Uint32Array>(
  { items, ends }: Runs<Items>,
  row: number,
): Items {
  return items.subarray(startOf(ends, row), ends[row]) as Items;
}

/** Where the run of a row begins. */
export const startOf = (ends: Uint32Array, row: number): number => (row > 0 ? (ends[row - 1] as number) : 0);

/** Lays lists of numbers end to end. */
export function packLists(lists: readonly number[][]): Runs<Uint32Array> {
  return { items: Uint32Array.from(lists.flat()), ends: endsOf(lists.map(({ length }) => length)) };
}

/** Lays texts end to end, in UTF-8. */
export function packTexts(texts: readonly string[]): Runs<Uint8Array> {
  const encoded = new TextEncoder();
  let items = new Uint8Array(1 << 16);
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => {
    // A character is three bytes at most, or two are four.
    const most = end + text.length * 3;
    if (most > items.length) {
      const wider = new Uint8Array(most * 2);
      wider.set(items);
      items = wider;
    }
    end += encoded.encodeInto(text, items.subarray(end)).written;
    return end;
  });
  return { items: items.slice(0, end), ends };
}

/** Where runs of such lengths end. */
function endsOf(lengths: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lengths, (length) => {
    end += length;
    return end;
  });
}
