import { pagesRead, removePages } from '../offline/pages-read.ts';
import { type OpenShelf, openShelves, shelfBytes } from '../offline/shelves.ts';
import { formatBytes, keepProblems } from '../offline/status.ts';
import { type KeptSetting, packItem, pagesItem } from './offline/draw-kept.ts';
import { part } from './offline/element.ts';
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
    // On a first visit the worker is still on its way.
    void navigator.serviceWorker?.ready.then(() => this.#show());
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
    const shelves = await this.#shelves();
    const basic = shelves?.find(({ shelf }) => shelf.kind === 'basic');
    const bytes = basic ? await shelfBytes(basic.cache) : 0;
    const items = shelves ? await this.#items(shelves, { base: this.#base, mayRemove, newest }) : [];
    if (run !== this.#run) return;
    this.#part('more').replaceChildren(...items);
    this.#part('basic').hidden = bytes === 0;
    this.#part('size').textContent = formatBytes(bytes);
    const isEmpty = bytes === 0 && items.length === 0;
    this.#part('said').textContent = shelves
      ? isEmpty
        ? (this.dataset['none'] ?? '')
        : ''
      : keepProblems.unsupported;
    this.dataset['ready'] = '';
  }

  /** Undefined where the browser keeps nothing. */
  async #shelves(): Promise<OpenShelf[] | undefined> {
    return 'caches' in globalThis ? openShelves(this.#base).catch(() => undefined) : undefined;
  }

  async #items(shelves: OpenShelf[], setting: KeptSetting): Promise<HTMLLIElement[]> {
    const pages = await pagesRead(this.#base);
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

  #part(name: string): HTMLElement {
    return part(this, `[data-kept-${name}]`);
  }
}

customElements.define('kept-list', KeptList);
