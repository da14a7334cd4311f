import { fold } from '../../src/lib/fold.ts';

/** One question of the evaluation set, with the pages that a fair judge would accept. */
export interface JudgedQuery {
  q: string;
  who: 'patient' | 'clinician' | 'visitor';
  sort: string;
  /** Address -> 3 the answer, 2 good, 1 acceptable; empty where the site has none */
  want: Record<string, number>;
  /** A card must say that the site leaves it to others */
  notCovered?: boolean;
  /** What the finder must be opened with */
  find?: Record<string, string>;
}

/** What a search showed for a question. */
export interface ShownResults {
  /** Addresses of the first results, in their order */
  first: string[];
  /** How many results in all */
  count: number;
  /** Cards that say "not covered" */
  cards: number;
}

const looked = 3;
const leastGrade = 2;

/** Whether one of the first three results is at least good; of a question out of scope, whether nothing but a card is shown. */
export function isGood(
  { want, notCovered, find }: JudgedQuery,
  { first, count, cards }: ShownResults,
): boolean {
  if (Object.keys(want).length === 0) return notCovered ? cards === 1 && count <= looked : count === 0;
  return first.slice(0, looked).some((address) => {
    const [path = '', query = ''] = address.replace(/#.*/, '').split('?');
    const grade = Math.max(want[address] ?? 0, want[path] ?? 0);
    const asked = new URLSearchParams(query);
    // The finder reads "Austin TX" and "Austin, TX" alike.
    const isFilled = Object.entries(find ?? {}).every(
      ([key, value]) => fold(asked.get(key) ?? '') === fold(value),
    );
    return grade >= leastGrade && isFilled;
  });
}
