import type { Citation } from '../evidence/schema/citation.ts';
import type { Claim } from '../evidence/schema/claim.ts';

/** What can happen to a record, with the words that stand before its name. */
export const changeKinds = {
  'claim-published': 'Claim published',
  'verdict-changed': 'Verdict changed',
  'citation-added': 'Source added',
  'standing-changed': 'Source changed',
  correction: 'Corrected',
} as const;

export type ChangeKind = keyof typeof changeKinds;

/** One line of a record's history. */
export interface Change {
  /** The record, and which line of its history from 1, e.g. "claim-massage-lowers-cortisol-1"; it never changes */
  id: string;
  /** YYYY-MM-DD */
  day: string;
  kind: ChangeKind;
  record: { type: 'claim' | 'citation'; id: string; title: string };
  words: string;
}

type Historic = Pick<Claim, 'history'>;

const kindOf = (
  type: Change['record']['type'],
  line: Historic['history'][number],
  at: number,
): ChangeKind => {
  if (line.correction) return 'correction';
  if (type === 'claim') return at === 0 ? 'claim-published' : 'verdict-changed';
  return at === 0 ? 'citation-added' : 'standing-changed';
};

const linesOf = (record: Change['record'], { history }: Historic): Change[] =>
  history.map((line, at) => ({
    id: `${record.type}-${record.id}-${at + 1}`,
    day: line.date,
    kind: kindOf(record.type, line, at),
    record,
    words: line.change,
  }));

const kindOrder = Object.keys(changeKinds);

/** Every change of claims and citations, newest day first; within a day by kind and id. */
export function changesOf(
  claims: Pick<Claim, 'id' | 'statement' | 'history'>[],
  citations: Pick<Citation, 'id' | 'title' | 'history'>[],
): Change[] {
  return [
    ...claims.flatMap((one) => linesOf({ type: 'claim', id: one.id, title: one.statement }, one)),
    ...citations.flatMap((one) => linesOf({ type: 'citation', id: one.id, title: one.title }, one)),
  ].sort(
    (a, b) =>
      (a.day === b.day ? 0 : a.day > b.day ? -1 : 1) ||
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      (a.id < b.id ? -1 : 1),
  );
}
