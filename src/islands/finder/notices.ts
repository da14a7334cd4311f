import type { FinderIndex } from '../../finder/finder-index.ts';
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
