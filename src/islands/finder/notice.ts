import { FinderDataError } from '../../finder/finder-data-error.ts';
import type { FinderIndex } from '../../finder/finder-index.ts';
import { loadPart } from '../../finder/load-part.ts';
import type { FinderQuery } from '../../finder/query.ts';
import type { Outcome } from './answer.ts';
import type { ListSetting } from './draw-hits.ts';
import { element } from './element.ts';

/** What is said instead of a list: a heading, one sentence for the status, and ways on. */
export interface Notice {
  heading: string;
  status: string;
  help: Node[];
}

/** The notice of an outcome that is not a list; all words but those of the start are loaded. */
export async function noticeOf(
  outcome: Exclude<Outcome, { kind: 'hits' }>,
  index: FinderIndex,
  setting: ListSetting,
  start: Notice,
): Promise<Notice> {
  if (outcome.kind === 'start' && !isFiltered(outcome.query)) return start;
  const { loadedNotice } = await loadPart(import('./notices.ts'), 'notices');
  return loadedNotice(outcome, index, setting, start);
}

/** Whether a query asks for any facet. */
export const isFiltered = ({ facets }: FinderQuery): boolean =>
  Object.values(facets).some((ids) => ids?.length);

/** The notice of a failure: whose fault it is, and what to press. */
export function noticeOfFailure(error: unknown): Notice | Promise<Notice> {
  const kind = error instanceof FinderDataError ? error.kind : 'corrupt';
  return loadPart(import('./failure.ts'), 'failure').then(
    ({ failureNotice }) => failureNotice(kind, error),
    offlineNotice,
  );
}

/** The notice of a lost connection, after which nothing more can be fetched. */
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
