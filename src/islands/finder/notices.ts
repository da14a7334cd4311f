import type { FinderIndex } from '../../finder/finder-index.ts';
import { shortened } from '../../lib/shortened.ts';
import { count } from '../../lib/text.ts';
import { linkTo, withoutPlace } from './address.ts';
import type { Outcome } from './answer.ts';
import type { ListSetting } from './draw-hits.ts';
import { element } from './element.ts';
import { nameHelp } from './name-help.ts';
import { noneNotice } from './none-notice.ts';
import type { Notice } from './notice.ts';

/** The notice of every outcome that is not a list; where nothing fits it asks the index what would help. */
export async function loadedNotice(
  outcome: Exclude<Outcome, { kind: 'hits' }>,
  index: FinderIndex,
  setting: ListSetting,
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
      return noneNotice(outcome, index, setting);
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
  const links = places.map(({ kind, label, state, zip }) => {
    const isState = kind === 'state';
    const near = isState ? state : label.replace(/ \(.*\)$/, '');
    const link = linkTo({ ...withoutPlace(query), near }, 'button button-quiet button-small');
    link.textContent = isState ? `${label} (state)` : withZip(label, zip);
    return element('li', {}, link);
  });
  const [only] = places.length === 1 ? places : [];
  const named = `“${shortened(typed)}”`;
  const meant = only ? withZip(only.label, only.zip) : 'one of these';
  const [heading, status] = isSpelledAlike
    ? ['No such place', `We know no place called ${named}. Did you mean ${meant}?`]
    : only
      ? ['A place or a person?', `${named} is a place, and a therapist’s name begins like it. Which one?`]
      : ['Choose a place', `There is more than one place called ${named}. Which one?`];
  return {
    heading,
    status,
    help: [element('ul', { class: 'choices' }, ...links), ...nameHelp(query, typed)],
  };
}

/** A city with its ZIP code, by which people know it from others of the name, e.g. "Springfield, IL (62701)". */
const withZip = (label: string, zip: string | undefined): string => (zip ? `${label} (${zip})` : label);

function unknownNotice({ query, typed, reason }: Outcome & { kind: 'unknown' }): Notice {
  const named = `“${shortened(typed)}”`;
  const status = {
    'unknown-zip': `We know no ZIP code ${named}. Check the five digits, or type the city instead.`,
    'unknown-place': `We know no place and no therapist called ${named}. Check the spelling, add the state as in “Springfield, IL”, or type a ZIP code.`,
    'no-place': `${named} names no place. Type a city or a ZIP code, or press “Use my location”.`,
  }[reason];
  const lists = element('a', { href: '#states' }, 'The lists by state');
  return {
    heading: 'No such place',
    status,
    help: [
      element('p', {}, lists, ' hold everyone as well.'),
      ...(reason === 'no-place' ? nameHelp(query, typed) : []),
    ],
  };
}
