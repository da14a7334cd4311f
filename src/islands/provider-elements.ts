import { loadPart } from '../finder/load-part.ts';
import { type FinderEvents, hear, tell } from './finder/events.ts';
import { offlineNotice } from './finder/notice.ts';
import './provider-finder.ts';

// One script for the finder, the record page and the short list, so that they share their code as one file; the parts that only
// one of them needs, and the map, come later.
const parts: [status: string, load: () => Promise<unknown>][] = [
  ['[data-record-status]', () => import('./provider-record.ts')],
  ['[data-shortlist-status]', () => import('./short-list.ts')],
];
for (const [selector, load] of parts) {
  const status = document.querySelector(selector);
  if (status)
    load().catch(() => {
      status.textContent = offlineNotice().status;
    });
}

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-shortlist-save]');
  if (!button) return;
  try {
    const { toggle } = await loadPart(import('./finder/short-list-button.ts'), 'short-list-button');
    toggle(button);
  } catch {
    button.parentElement?.querySelector('[role]')?.replaceChildren(button.dataset['shortlistSave'] ?? '');
  }
});

const map = document.querySelector<HTMLElement>('provider-map');
if (map) waitForList(map);

/** Loads the map's element at the first list that has somebody, and tells it what was drawn before it could listen. */
function waitForList(map: HTMLElement): void {
  const waiting = new AbortController();
  let latest: FinderEvents['finder-results'] | undefined;
  hear(
    document,
    'finder-results',
    (results) => {
      const isFirst = latest === undefined;
      if (isFirst && results.hits.length === 0) return;
      latest = results;
      if (!isFirst) return;
      void import('./map/provider-map.ts').then(() => {
        waiting.abort();
        if (latest) tell(map, 'finder-results', latest);
      });
    },
    waiting.signal,
  );
}
