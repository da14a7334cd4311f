import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';
import type { CitationRecord } from '../schema/citation.ts';

/** A source is replaced by one of its own kind that is not older; an unknown id is another rule's matter. */
export function checkStanding(content: ContentSet): Problem[] {
  const byId = new Map(content.citations.map(({ id, data }) => [id, data]));
  return content.citations.flatMap(({ file, data }) => {
    const { standing, by } = data.status;
    const next = by === undefined ? undefined : byId.get(by);
    if (standing !== 'superseded' || !next) return [];
    const refuse = (found: string, expected: string): Problem[] => [
      { file, rule: 'standing', field: 'status.by', found: `${by}, ${found}`, expected },
    ];
    if (next.studyDesign !== data.studyDesign)
      return refuse(`a ${next.studyDesign}`, `a ${data.studyDesign}, as the source that it replaces`);
    return isBefore(next, data)
      ? refuse(`published ${dateOf(next)}`, `a source published ${dateOf(data)} or later`)
      : [];
  });
}

/** Whether one was published before the other, as far as both dates are known. */
function isBefore(one: CitationRecord, other: CitationRecord): boolean {
  if (one.year === undefined || other.year === undefined) return false;
  const isSameYear = one.year === other.year && one.month !== undefined && other.month !== undefined;
  return one.year < other.year || (isSameYear && (one.month ?? 0) < (other.month ?? 0));
}

const dateOf = ({ year, month }: CitationRecord): string =>
  month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
