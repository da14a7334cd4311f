import type { FinderDataErrorKind } from '../../finder/finder-data-error.ts';
import { isNotKept } from '../../finder/not-kept.ts';
import { href } from '../../lib/url.ts';
import { element } from './element.ts';
import { type Notice, offlineNotice } from './notice.ts';

/** Every failure but a lost connection, after which these words could not be fetched. */
type Failure = Exclude<FinderDataErrorKind, 'offline'>;

/** The notice of a failure, also of a list that this device keeps in part. */
export function failureNotice(kind: FinderDataErrorKind, error: unknown): Notice {
  if (isNotKept(error)) return failureNotice('not-kept', undefined);
  if (kind === 'offline') return offlineNotice();
  const { heading, status, action } = failures[kind];
  const attribute = kind === 'older-page' ? 'data-finder-reload' : 'data-finder-retry';
  const button = element('button', { type: 'button', class: 'button', [attribute]: '' }, action);
  const otherWay =
    kind === 'not-kept'
      ? [element('a', { href: href('/offline/') }, 'What is kept on this device')]
      : [element('a', { href: '#states' }, 'The lists by state'), ' hold everyone as well.'];
  return { heading, status, help: [element('p', {}, button), element('p', {}, ...otherWay)] };
}

const failures: Record<Failure, { heading: string; status: string; action: string }> = {
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
  'not-kept': {
    heading: 'Not kept on this device',
    status:
      'You are offline, and this search reaches beyond the therapists that this device keeps. Try a place in the kept state, or fewer filters.',
    action: 'Try again',
  },
  'older-page': {
    heading: 'The list has been renewed',
    status:
      'The list was published anew since you opened this page. Load the page again to search the new one.',
    action: 'Load the page again',
  },
};
