import { count } from '../lib/text.ts';
import type { Identifier } from './identifier.ts';

/** What a list calls its records, e.g. { one: "claim", many: "claims" }. */
export interface Noun {
  one: string;
  many: string;
}

/** The status line of a filtered list: "12 of 131 claims", or what to do where none fits. */
export function formatShown(found: number, total: number, { one, many }: Noun): string {
  if (found === total) return count(total, one, many);
  if (found > 0) return `${found.toLocaleString('en-US')} of ${count(total, one, many)}`;
  return `None of the ${count(total, one, many)} fits. Try one plain word, or set a filter back to all.`;
}

/** What a pasted identifier led to. */
export const formatIdentified = ({ name }: Identifier, isKnown: boolean, { one }: Noun): string =>
  isKnown ? `One ${one} has this ${name}. Press Enter to open it.` : `No ${one} here has this ${name}.`;
