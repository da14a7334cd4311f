import { element } from './element.ts';

/** What is said instead of a list: a heading, one sentence for the status, and ways on. */
export interface Notice {
  heading: string;
  status: string;
  help: Node[];
}

/** The notice for a lost connection; it comes with the finder, since nothing more can be fetched then. */
export const offlineNotice = (): Notice => ({
  heading: 'No connection',
  status:
    'The list did not load: you seem to be offline, or the site cannot be reached. Nothing you typed is lost.',
  help: [
    element(
      'p',
      {},
      element('button', { type: 'button', class: 'button', 'data-finder-retry': '' }, 'Try again'),
    ),
  ],
});
