import type { FacetGroup } from '../../finder/facet-groups.ts';
import type { FacetNames } from '../../finder/facet-names.ts';
import { FinderDataError, type FinderDataErrorKind } from '../../finder/finder-data-error.ts';
import type { Relaxation } from '../../finder/finder-index.ts';
import { formatCardName } from '../../finder/format-card.ts';
import { formatMiles } from '../../finder/format-distance.ts';
import type { FinderQuery } from '../../finder/query.ts';
import { count, listInWords } from '../../lib/text.ts';
import { linkTo, withoutPlace } from './address.ts';
import type { Outcome } from './answer.ts';
import { element } from './element.ts';
import { withinLabel } from './form.ts';

/** What is said instead of a list: a heading, one sentence for the status, and ways on. */
export interface Notice {
  heading: string;
  status: string;
  help: Node[];
}

/** The notice of every outcome that is not a list. */
export function noticeOf(outcome: Exclude<Outcome, { kind: 'hits' }>, names: FacetNames): Notice {
  switch (outcome.kind) {
    case 'start':
      return startNotice(outcome.fitting);
    case 'choose':
      return chooseNotice(outcome);
    case 'unknown':
      return unknownNotice(outcome);
    case 'none':
      return noneNotice(outcome, names);
  }
}

/** The notice of a failure: whose fault it is, and what to press. */
export function failureNotice(error: unknown): Notice {
  const kind = error instanceof FinderDataError ? error.kind : 'corrupt';
  const { heading, status, action } = failures[kind];
  const attribute = kind === 'older-page' ? 'data-finder-reload' : 'data-finder-retry';
  const button = element('button', { type: 'button', class: 'button', [attribute]: '' }, action);
  const otherWay = element('a', { href: '#states' }, 'The lists by state');
  return {
    heading,
    status,
    help: [element('p', {}, button), element('p', {}, otherWay, ' hold everyone as well.')],
  };
}

const failures: Record<FinderDataErrorKind, { heading: string; status: string; action: string }> = {
  offline: {
    heading: 'No connection',
    status:
      'The list did not load: you seem to be offline, or the site cannot be reached. Nothing you typed is lost.',
    action: 'Try again',
  },
  missing: {
    heading: 'A part of the list is missing',
    status: 'The site could not find a file of the list. That is our fault. Trying again may help.',
    action: 'Try again',
  },
  corrupt: {
    heading: 'A part of the list could not be read',
    status:
      'A file of the list arrived damaged, so no result is shown rather than a wrong one. Trying again may help.',
    action: 'Try again',
  },
  'older-page': {
    heading: 'The list has been renewed',
    status:
      'The list was published anew since you opened this page. Load the page again to search the new one.',
    action: 'Load the page again',
  },
};

function startNotice(fitting: number | undefined): Notice {
  const status = 'Type a city or a ZIP code, then press Find. The nearest therapists stand first.';
  const fit =
    fitting === undefined
      ? ''
      : `${count(fitting, 'therapist')} in the whole country ${fitting === 1 ? 'fits' : 'fit'} your filters. `;
  return { heading: 'Start with a place', status: fit + status, help: [] };
}

function chooseNotice({ query, typed, places, isSpelledAlike }: Outcome & { kind: 'choose' }): Notice {
  const links = places.map(({ label }) => {
    const near = label.replace(/ \(.*\)$/, '');
    return element(
      'li',
      {},
      linkTo({ ...withoutPlace(query), near }, 'button button-quiet button-small', label),
    );
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

/** Offers to look for a person where what was typed could be a name. */
export function nameHelp(query: FinderQuery, typed: string): Node[] {
  if (!typed || /[\d,]/.test(typed)) return [];
  const link = linkTo({ ...withoutPlace(query), name: typed }, '', `Search names for “${typed}”`);
  return [element('p', { class: 'note' }, 'Looking for a person? ', link)];
}

function noneNotice(outcome: Outcome & { kind: 'none' }, names: FacetNames): Notice {
  const { query, request, origin, relaxations, nearest } = outcome;
  const place = [
    request.bounds && 'in the area of the map',
    request.withinKm !== undefined &&
      `${withinLabel(query.withinMiles ?? 0).toLowerCase()} of ${origin?.label}`,
  ].filter((part) => typeof part === 'string');
  const what = query.name ? `No therapist whose name begins with “${query.name}”` : 'No therapist';
  const filtered = Object.values(query.facets).some((ids) => ids?.length)
    ? ' fits all your filters'
    : ' is listed';
  const help: Node[] = relaxations.map((relaxation) => relaxationHelp(relaxation, query, names));
  if (nearest?.distanceKm !== undefined) {
    const { withinMiles: _w, bounds: _b, ...anywhere } = query;
    const link = linkTo({ ...anywhere, page: 1 }, '', 'Show everyone by distance');
    const sentence = `The nearest who fits is ${formatCardName(nearest.card)}, ${formatMiles(nearest.distanceKm)} from ${origin?.from}. `;
    help.unshift(element('li', {}, sentence, link));
  }
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
