import { citationNumbers, claimNumbers, figureNumbers, type Numbers } from './record-numbers.ts';
import type { CitationRecord } from './schema/citation.ts';
import type { ClaimRecord } from './schema/claim.ts';
import type { Figure } from './schema/figure.ts';

/** Records that hold numbers, each with its id. */
export interface NumberRecords {
  citations: { id: string; data: CitationRecord }[];
  claims: { id: string; data: ClaimRecord }[];
  sources: { id: string; data: { figures: Figure[] } }[];
  contraindications: { id: string; data: { figures: Figure[] } }[];
  payers: { id: string; data: { figures: Figure[] } }[];
}

/** Every number that a text may print, by the name that the text uses, e.g. "gross-2024.studies" -> "33". */
export function numberTable(records: NumberRecords): Map<string, string> {
  const named = <T>(all: { id: string; data: T }[], numbers: (data: T) => Numbers): Numbers =>
    all.flatMap(
      ({ id, data }): Numbers => numbers(data).map(([name, printed]) => [`${id}.${name}`, printed]),
    );
  return new Map([
    ...named(records.claims, claimNumbers),
    ...named(records.contraindications, figureNumbers),
    ...named(records.sources, figureNumbers),
    ...named(records.payers, figureNumbers),
    ...named(records.citations, citationNumbers),
  ]);
}

const placeholder = /\{([a-z0-9-]+(?:\.[a-z0-9-]+)+)\}/g;

/** The numbers that a text asks for: {gross-2024.studies} in fields, <Num of="gross-2024.studies" /> in a guide. */
export const numbersAskedBy = (text: string): string[] =>
  [...text.matchAll(placeholder), ...text.matchAll(/<Num\s+of="([^"]*)"/g)].map(([, name = '']) => name);

/** The same value with each {record.number} in its texts, however deep, printed; `numberOf` says what. */
export function fillNumbers<T>(value: T, numberOf: (name: string) => string): T;
export function fillNumbers(value: unknown, numberOf: (name: string) => string): unknown {
  if (typeof value === 'string') return value.replace(placeholder, (_, name: string) => numberOf(name));
  if (Array.isArray(value)) return value.map((one: unknown) => fillNumbers(one, numberOf));
  // Dates and other objects with a class of their own hold no text.
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillNumbers(one, numberOf)]));
}
