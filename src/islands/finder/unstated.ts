import { notStated } from '../../finder/facet-groups.ts';
import type { FinderIndex, Hit } from '../../finder/finder-index.ts';
import { must } from '../../lib/must.ts';
import { count } from '../../lib/text.ts';
import { linkTo } from './address.ts';
import { countPeople, type Outcome } from './answer.ts';
import { cardItem } from './card-item.ts';
import type { ListSetting } from './draw-hits.ts';

/** An outcome whose place is known. */
export type SearchedOutcome = Outcome & { kind: 'hits' | 'none' };

const pageSize = 20;

/**
 * The people who fit everything but state no specialty, since imported registers rarely have any: how many, and after the
 * address says so who, by distance. Gives those whom it shows.
 */
export async function drawUnstated(
  section: HTMLElement,
  { query, request, origin }: SearchedOutcome,
  index: FinderIndex,
  setting: ListSetting,
  isCurrent: () => boolean,
): Promise<Hit[]> {
  const { page: _, ...everywhere } = request;
  const others = { ...everywhere, facets: { ...request.facets, specialty: [notStated] } };
  const twenties = query.unstated ?? 0;
  const result = await index.search({ ...others, pageSize: Math.max(1, twenties) * pageSize });
  const hits = twenties > 0 ? result.hits : [];
  const found = await countPeople(index, { kind: 'hits', query, ignored: [], request: others, result });
  if (!isCurrent()) return [];
  const [sentence, list, ways] = partsOf(section);
  const people = `${found.exact ? '' : 'more than '}${count(found.people, 'therapist')}`;
  const fit = `${people} ${reachOf(others)} ${found.people === 1 ? 'fits' : 'fit'} everything else you chose but did not say what they help with.`;
  sentence.textContent =
    found.people > 0
      ? `${fit} Many registers have no place for that, so it is worth a call.`
      : `Nobody ${reachOf(others)} who fits everything else left their specialty out.`;
  const isPressed = section.contains(document.activeElement);
  list.replaceChildren(...hits.map((hit) => cardItem(hit, undefined, { ...setting, origin })));
  const { unstated: _u, ...without } = query;
  const next = linkTo({ ...query, unstated: twenties + 1 }, 'button button-quiet', moreWords(twenties));
  next.dataset['finderStay'] = '';
  const less = linkTo(without, '', 'Hide them');
  less.dataset['finderStay'] = '';
  const hasMore = twenties === 0 ? found.people > 0 : result.hasMore;
  ways.replaceChildren(...(hasMore ? [next] : []), ...(twenties > 0 ? [less] : []));
  section.hidden = false;
  if (isPressed) {
    const firstNew = list.querySelectorAll<HTMLElement>('h3 a')[(twenties - 1) * pageSize];
    (firstNew ?? section.querySelector('h2'))?.focus();
  }
  return hits;
}

const moreWords = (twenties: number): string => (twenties > 0 ? 'Show 20 more' : 'Show them by distance');

const reachOf = ({ withinKm, bounds }: SearchedOutcome['request']): string =>
  withinKm === undefined && !bounds ? 'in the whole country' : 'in the same reach';

function partsOf(section: HTMLElement): [HTMLElement, HTMLElement, HTMLElement] {
  const part = (name: string) =>
    must(section.querySelector<HTMLElement>(name), `the second group has a part "${name}"`);
  return [part('p'), part('ol'), part('.button-row')];
}
