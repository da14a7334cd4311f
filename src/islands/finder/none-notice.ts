import type { FacetGroup } from '../../finder/facet-groups.ts';
import type { FacetNames } from '../../finder/facet-names.ts';
import type { FinderIndex, Hit } from '../../finder/finder-index.ts';
import { formatCardName } from '../../finder/format-card.ts';
import { formatMiles } from '../../finder/format-distance.ts';
import type { LngLat } from '../../finder/geo.ts';
import type { FinderQuery } from '../../finder/query.ts';
import { type Relaxation, relax } from '../../finder/relax.ts';
import { count, listInWords } from '../../lib/text.ts';
import { linkTo } from './address.ts';
import type { Outcome } from './answer.ts';
import type { ListSetting } from './draw-hits.ts';
import { element } from './element.ts';
import { withinLabel } from './form.ts';
import { isFiltered, type Notice } from './notice.ts';

type NoneOutcome = Outcome & { kind: 'none' };

/** Where nobody fits: who is nearest at any distance, which filter leaves out most and what dropping it gives, and whom to ask besides. */
export async function noneNotice(
  outcome: NoneOutcome,
  index: FinderIndex,
  setting: ListSetting,
): Promise<Notice> {
  const { query, request, origin } = outcome;
  const { names, base } = setting;
  const [relaxations, nearest] = await Promise.all([relax(index, request), nearestAnywhere(outcome, index)]);
  const drops = relaxations.filter(({ drop, people }) => people > 0 && (drop !== 'place' || !nearest));
  const filters = relaxations.filter(isFilter);
  const [most] = filters.filter(({ people }) => people > 0);
  const reach = [
    request.bounds && 'in the area of the map',
    request.withinKm !== undefined &&
      `${withinLabel(query.withinMiles ?? 0).toLowerCase()} of ${origin?.label}`,
  ].filter((part) => typeof part === 'string');
  const what = query.name
    ? `No therapist whose first or last name begins with “${query.name}”`
    : 'No therapist';
  const filtered = isFiltered(query) ? ' fits all your filters' : ' is listed';
  const sentence = `${what}${filtered} ${listInWords(reach)}`.trimEnd().concat('.');
  const ways = [
    ...(query.name ? ['Check the spelling, or type fewer letters: a name is found from its beginning.'] : []),
    ...(nearest ? [nearestWay(nearest, outcome)] : []),
    ...drops.map((relaxation) => dropWay(relaxation, query, names)),
    ...(filters.length > 1 && !most ? [dropAllWay(query)] : []),
    ...(await otherWays(outcome, index, setting)),
    element('a', { href: `${base}guides/self-massage/` }, 'What you can do yourself meanwhile'),
  ];
  return {
    heading: 'Nobody fits',
    status: most ? `${sentence} What leaves out most is ${namesOf(most.drop, query, names)}.` : sentence,
    help: [element('ul', { class: 'bullets flow' }, ...ways.map((way) => element('li', {}, way)))],
  };
}

/** The nearest who fits beyond the reach that was asked for; undefined where none was, or nobody does. */
async function nearestAnywhere(
  { request, origin }: NoneOutcome,
  index: FinderIndex,
): Promise<Hit | undefined> {
  const { bounds, withinKm, page: _, ...anywhere } = request;
  if (!origin || (bounds === undefined && withinKm === undefined)) return undefined;
  const { hits } = await index.search({ ...anywhere, origin: origin.position, pageSize: 1 });
  return hits.find(({ distanceKm }) => distanceKm !== undefined);
}

function nearestWay({ card, distanceKm = 0 }: Hit, { query, origin }: NoneOutcome): Node {
  const { withinMiles: _w, bounds: _b, ...boundless } = query;
  const words = `The nearest who fits is ${formatCardName(card)}, ${formatMiles(distanceKm)} from ${origin?.from}. `;
  return inLine(words, linkTo({ ...boundless, page: 1 }, '', 'Show everyone by distance'));
}

function dropWay({ drop, people }: Relaxation, query: FinderQuery, names: FacetNames): Node {
  const fit = `${count(people, 'therapist')} would fit in the whole country. `;
  if (drop === 'place') {
    const { withinMiles: _w, bounds: _b, ...anywhere } = query;
    return inLine(`At any distance ${fit}`, linkTo({ ...anywhere, page: 1 }, '', 'Drop the distance'));
  }
  if (drop === 'name') {
    const { name: _, ...nameless } = query;
    return inLine(`With any name ${fit}`, linkTo({ ...nameless, page: 1 }, '', 'Drop the name'));
  }
  const rest = { ...query, facets: { ...query.facets, [drop]: [] }, page: 1 };
  return inLine(`Without ${namesOf(drop, query, names)} ${fit}`, linkTo(rest, '', 'Drop this filter'));
}

const dropAllWay = (query: FinderQuery): Node =>
  inLine(
    'No one filter alone is the reason. ',
    linkTo({ ...query, facets: {}, page: 1 }, '', 'Drop all filters'),
  );

/** The register of the state that was searched in, else of the nearest person's: it holds whom this list lacks. */
async function otherWays(
  { origin }: NoneOutcome,
  index: FinderIndex,
  { proofs, base }: ListSetting,
): Promise<Node[]> {
  const facts = proofs[origin?.state ?? (origin && (await stateAround(origin.position, index))) ?? ''];
  const links = facts?.map(({ text, href = '' }) => element('a', { href, rel: 'noreferrer' }, text)) ?? [
    element('a', { href: `${base}guides/states/` }, 'Rules and registers by state'),
  ];
  return [
    inLine(
      'This list does not hold everybody. ',
      ...links.flatMap((link, at) => (at > 0 ? ['; ', link] : [link])),
    ),
  ];
}

/** The state of whoever is nearest to a point. */
async function stateAround(origin: LngLat, index: FinderIndex): Promise<string | undefined> {
  const { hits } = await index.search({ facets: {}, origin, pageSize: 1 });
  return hits[0]?.card.address.state;
}

const isFilter = ({ drop }: Relaxation): boolean => drop !== 'place' && drop !== 'name';

const namesOf = (drop: Relaxation['drop'], { facets }: FinderQuery, names: FacetNames): string =>
  listInWords((facets[drop as FacetGroup] ?? []).map((id) => `“${names(drop as FacetGroup, id)}”`));

const inLine = (...parts: (Node | string)[]): DocumentFragment => {
  const line = document.createDocumentFragment();
  line.append(...parts);
  return line;
};
