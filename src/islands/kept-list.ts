import { must } from '../lib/must.ts';
import { pagesRead, removePages } from '../offline/pages-read.ts';
import { openShelves } from '../offline/shelves.ts';
import { keepProblems } from '../offline/status.ts';
import { packItem, pagesItem } from './offline/draw-kept.ts';
import { hearKept, tellKept } from './offline/events.ts';
import { fetchList } from './offline/fetch-list.ts';

/** Lists what this device keeps, and removes each where the page allows it. */
class KeptList extends HTMLElement {
  #run = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    hearKept(() => void this.#show(), signal);
    this.addEventListener('click', (event) => void this.#press(event), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #show(): Promise<void> {
    const run = ++this.#run;
    const mayRemove = 'mayRemove' in this.dataset;
    const newest = mayRemove ? (await fetchList(this.#base).catch(() => undefined))?.generation : undefined;
    const items = await this.#items({ base: this.#base, mayRemove, newest }).catch(() => undefined);
    if (run !== this.#run) return;
    must(this.querySelector('[data-kept-more]'), 'the list has a place for more').replaceChildren(
      ...(items ?? []),
    );
    const isReady = items && (await caches.keys()).length > 0;
    this.querySelector<HTMLElement>('[data-kept-basic]')?.toggleAttribute('hidden', !isReady);
    const said = this.querySelector('[data-kept-said]');
    if (said) said.textContent = items ? (isReady ? '' : (this.dataset['none'] ?? '')) : keepProblems.unsupported;
    this.dataset['ready'] = '';
  }

  async #items(setting: Parameters<typeof packItem>[1]): Promise<HTMLLIElement[]> {
    const shelves = await openShelves(setting.base);
    const pages = await pagesRead(setting.base);
    return [
      ...shelves.filter(({ shelf }) => 'generation' in shelf).map((shelf) => packItem(shelf, setting)),
      ...(pages.length > 0 ? [pagesItem(pages, setting)] : []),
    ];
  }

  async #press({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { removeShelf, removePage, tryAgain } = button.dataset;
    if (tryAgain !== undefined) return location.reload();
    if (removeShelf !== undefined) await caches.delete(removeShelf);
    if (removePage !== undefined) await removePages(this.#base, [removePage]);
    this.querySelector<HTMLElement>('h2')?.focus();
    tellKept();
  }
}

customElements.define('kept-list', KeptList);
