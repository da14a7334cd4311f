import { readDay } from './dates.ts';

/** What registries withdrew, in ten bytes each: a whole national file withdraws nine million numbers. */
export interface Withdrawals {
  /** How many were taken so far */
  count(): number;
  /** Takes the word that an NPI was out of scope or deactivated on a day, as the source prints it; `otherwise` is YYYY-MM-DD */
  add(npi: string, day: string | undefined, otherwise: string): void;
  /** The last withdrawal of each of the NPIs: its day in days since 1970, and its place among all withdrawals */
  lastOf(npis: Iterable<string>): Map<string, Withdrawal>;
}

/** One withdrawal. */
export interface Withdrawal {
  day: number;
  place: number;
}

/** Makes an empty list. */
export function openWithdrawals(): Withdrawals {
  let count = 0;
  let numbers = new Uint32Array(1024);
  let days = new Uint16Array(1024);
  // A file of millions of rows holds a few thousand days.
  const known = new Map<string | number, number>();
  const dayOf = (text: string): number => {
    const key = digitsOf(text) ?? text;
    const before = known.get(key);
    if (before !== undefined) return before;
    const day = readDay(text)?.day;
    const number = day ? dayNumber(day) : 0;
    known.set(key, number);
    return number;
  };
  return {
    count: () => count,
    add(npi, day, otherwise) {
      if (count === numbers.length) {
        numbers = grown(numbers, new Uint32Array(count * 2));
        days = grown(days, new Uint16Array(count * 2));
      }
      numbers[count] = withoutCheckDigit(npi);
      days[count] = (day && dayOf(day)) || dayOf(otherwise);
      count++;
    },
    lastOf(npis) {
      const wanted = new Map([...npis].map((npi) => [withoutCheckDigit(npi), npi]));
      const last = new Map<string, Withdrawal>();
      for (let place = 0; place < count; place++) {
        const npi = wanted.get(numbers[place] as number);
        const day = days[place] as number;
        if (npi && day >= (last.get(npi)?.day ?? 0)) last.set(npi, { day, place });
      }
      return last;
    },
  };
}

/** Days since 1970 of a day as YYYY-MM-DD. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Ten digits do not fit into 32 bits, nine do; the tenth follows from them. */
const withoutCheckDigit = (npi: string): number => Number(npi.slice(0, 9));

function grown<List extends Uint32Array | Uint16Array>(old: List, larger: List): List {
  larger.set(old);
  return larger;
}

/** The digits of "MM/DD/YYYY" as one number: to look up a number takes a third of the time that a text takes. */
function digitsOf(text: string): number | undefined {
  if (text.length !== 10) return undefined;
  let number = 0;
  for (let at = 0; at < 10; at++) {
    const letter = text.charCodeAt(at);
    if (at === 2 || at === 5) {
      if (letter !== slash) return undefined;
    } else if (letter < zero || letter > zero + 9) return undefined;
    else number = number * 10 + letter - zero;
  }
  return number;
}

const slash = 0x2f;
const zero = 0x30;
