import type { Term } from './schema/term.ts';
import type { TermPlace } from './term-finder.ts';

/** More marked words than this make a page restless. */
const mostMarks = 12;

/** Which places become marks: the hardest words first, then in reading order; a page does not mark the word that it is about. */
export function choosePlaces(
  places: readonly TermPlace[],
  terms: ReadonlyMap<string, Pick<Term, 'hardWord' | 'more'>>,
  { path, taken }: { path: string; taken: readonly string[] },
): TermPlace[] {
  const isHard = ({ id }: TermPlace) => terms.get(id)?.hardWord === true;
  const free = places.filter(({ id }) => !taken.includes(id) && terms.get(id)?.more?.href !== path);
  return [...free.filter(isHard), ...free.filter((place) => !isHard(place))]
    .slice(0, Math.max(0, mostMarks - taken.length))
    .toSorted((a, b) => a.text - b.text || a.start - b.start);
}
