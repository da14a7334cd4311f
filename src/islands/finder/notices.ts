import type { FacetGroup } from '../../finder/facet-groups.ts';
import type { FacetNames } from '../../finder/facet-names.ts';
import type { FinderIndex } from '../../finder/finder-index.ts';
import { formatCardName } from '../../finder/format-card.ts';
import { formatMiles } from '../../finder/format-distance.ts';
import type { FinderQuery } from '../../finder/query.ts';
import { type Relaxation, relax } from '../../finder/relax.ts';
import { count, listInWords } from '../../lib/text.ts';
import { linkTo, withoutPlace } from './address.ts';
import type { Outcome } from './answer.ts';
import { element } from './element.ts';
import { withinLabel } from './form.ts';
import { nameHelp } from './name-help.ts';
import { isFiltered, type Notice } from './notice.ts';

/** The notice of every outcome that is not a list; where nothing fits it asks the index what would help. */
export async function loadedNotice(
  outcome: Exclude<Outcome, { kind: 'hits' }>,
  index: FinderIndex,
  names: FacetNames,
  start: Notice,
): Promise<Notice> {
  switch (outcome.kind) {
    case 'start':
      return filteredStartNotice(outcome, index, start);
    case 'choose':
      return chooseNotice(outcome);
    case 'unknown':
      return unknownNotice(outcome);
    case 'none':
      return noneNotice(outcome, index, names);
  }
}

async function filteredStartNotice(
  { query: { facets } }: Outcome,
  index: FinderIndex,
  start: Notice,
): Promise<Notice> {
  const { people } = await index.count({ facets });
  const fit = `${count(people, 'therapist')} in the whole country ${people === 1 ? 'fits' : 'fit'} your filters.`;
  return { ...start, status: `${fit} ${start.status}` };
}

function chooseNotice({ query, typed, places, isSpelledAlike }: Outcome & { kind: 'choose' }): Notice {
  // A state's name may be a city's as well; its two letters are not.
  const links = places.map(({ kind, label, state }) => {
    const isState = kind === 'state';
    const near = isState ? state : label.replace(/ \(.*\)$/, '');
    const link = linkTo({ ...withoutPlace(query), near }, 'button button-quiet button-small');
    link.textContent = isState ? `${label} (state)` : label;
    return element('li', {}, link);
  });
  const status = isSpelledAlike
    ? `We know no place called “${typed}”. Did you mean one of these?`
    : `There is more than one place called “${typed}”. Which one?`;
  const help = [element('ul', { class: 'choices' }, ...links)];
  return {
    heading: isSpelledAlike ? 'No such place' : 'Choose a place',
    status,
    help: [...help, ...nameHelp(query, typed)],
  };
}

function unknownNotice({ query, typed, reason }: Outcome & { kind: 'unknown' }): Notice {
  const status =
    reason === 'unknown-zip'
      ? `We know no ZIP code “${typed}”. Check the five digits, or type the city instead.`
      : `We know no place and no therapist called “${typed}”. Check the spelling, add the state as in “Springfield, IL”, or type a ZIP code.`;
  return { heading: 'No such place', status, help: reason === 'unknown-zip' ? [] : nameHelp(query, '') };
}

async function noneNotice(
  { query, request, origin }: Outcome & { kind: 'none' },
  index: FinderIndex,
  names: FacetNames,
): Promise<Notice> {
  const { bounds, withinKm, ...anywhere } = request;
  const hasReach = bounds !== undefined || withinKm !== undefined;
  const [relaxations, result] = await Promise.all([
    relax(index, request),
    origin && hasReach ? index.search({ ...anywhere, origin: origin.position, pageSize: 1 }) : undefined,
  ]);
  const nearest = result?.hits[0];
  const place = [
    request.bounds && 'in the area of the map',
    request.withinKm !== undefined &&
      `${withinLabel(query.withinMiles ?? 0).toLowerCase()} of ${origin?.label}`,
  ].filter((part) => typeof part === 'string');
  const what = query.name
    ? `No therapist whose first or last name begins with “${query.name}”`
    : 'No therapist';
  const filtered = isFiltered(query) ? ' fits all your filters' : ' is listed';
  const drops = relaxations.filter(({ drop, people }) => people > 0 && (drop !== 'place' || !nearest));
  const help: Node[] = drops.map((relaxation) => relaxationHelp(relaxation, query, names));
  if (nearest?.distanceKm !== undefined) {
    const { withinMiles: _w, bounds: _b, ...boundless } = query;
    const link = linkTo({ ...boundless, page: 1 }, '', 'Show everyone by distance');
    const sentence = `The nearest who fits is ${formatCardName(nearest.card)}, ${formatMiles(nearest.distanceKm)} from ${origin?.from}. `;
    help.unshift(element('li', {}, sentence, link));
  }
  if (query.name)
    help.unshift(
      element('li', {}, 'Check the spelling, or type fewer letters: a name is found from its beginning.'),
    );
  return {
    heading: 'Nobody fits',
    status: `${what}${filtered} ${listInWords(place)}`.trimEnd().concat('.'),
    help: help.length > 0 ? [element('ul', { class: 'bullets flow' }, ...help)] : [],
  };
}

function relaxationHelp({ drop, people }: Relaxation, query: FinderQuery, names: FacetNames): Node {
  const fit = `${count(people, 'therapist')} would fit in the whole country. `;
  if (drop === 'place') {
    const { withinMiles: _w, bounds: _b, ...anywhere } = query;
    return element(
      'li',
      {},
      `At any distance ${fit}`,
      linkTo({ ...anywhere, page: 1 }, '', 'Drop the distance'),
    );
  }
  if (drop === 'name') {
    const { name: _, ...nameless } = query;
    return element('li', {}, `With any name ${fit}`, linkTo({ ...nameless, page: 1 }, '', 'Drop the name'));
  }
  const values = (query.facets[drop as FacetGroup] ?? []).map((id) => `“${names(drop as FacetGroup, id)}”`);
  const rest = { ...query, facets: { ...query.facets, [drop]: [] }, page: 1 };
  return element('li', {}, `Without ${listInWords(values)} ${fit}`, linkTo(rest, '', 'Drop this filter'));
}
