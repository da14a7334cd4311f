import { KeepProblem } from '../offline/keep-problem.ts';
import type { OfflineList } from '../offline/offline-list.ts';
import { formatProgress, formatSiteOffer, formatStateOffer, keepProblems } from '../offline/status.ts';
import { element, part } from './offline/element.ts';
import { tellKept } from './offline/events.ts';
import { fetchList } from './offline/fetch-list.ts';
import type { Watch } from './offline/fill-shelf.ts';
import { keepSite } from './offline/keep-site.ts';
import { keepState } from './offline/keep-state.ts';

/** Offers the whole site and the therapists of a state, each with its size, and keeps what is asked for. */
class KeepMore extends HTMLElement {
  #list: OfflineList | undefined;
  #loading: AbortController | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => void this.#press(event), { signal });
    this.addEventListener('change', () => this.#offerState(), { signal });
    addEventListener('online', () => void this.#offer(), { signal });
    void this.#offer();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#loading?.abort();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #offer(): Promise<void> {
    try {
      if (!('caches' in globalThis) || !('serviceWorker' in navigator)) throw new KeepProblem('unsupported');
      const list = await fetchList(this.#base);
      this.#list = list;
      this.#part('site-size').textContent = formatSiteOffer(list);
      const select = this.#part('states') as HTMLSelectElement;
      if (select.options.length === 0)
        select.append(...list.states.map(({ code, name }) => element('option', { value: code }, name)));
      this.#offerState();
      this.#say('');
    } catch (error) {
      this.#say(wordsOf(error));
    }
    for (const button of this.querySelectorAll('button')) button.disabled = this.#list === undefined;
    this.dataset['ready'] = '';
  }

  #offerState(): void {
    const offer = this.#chosenState();
    this.#part('state-size').textContent = offer ? formatStateOffer(offer) : '';
  }

  #chosenState() {
    const { value } = this.#part('states') as HTMLSelectElement;
    return this.#list?.states.find(({ code }) => code === value);
  }

  async #press({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if ('stop' in button.dataset) return this.#loading?.abort();
    const state = this.#chosenState();
    if ('keepSite' in button.dataset)
      await this.#keep((list, watch) => keepSite(this.#base, list, watch), siteBytes);
    else if (state)
      await this.#keep(
        (list, watch) => keepState(this.#base, list, state, watch),
        () => state.bytes,
      );
  }

  async #keep(
    keep: (list: OfflineList, watch: Watch) => Promise<void>,
    bytesOf: (list: OfflineList) => number,
  ): Promise<void> {
    if (this.#loading) return;
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    this.#part('stop').hidden = false;
    try {
      // The page may have stood open while the site was renewed.
      await this.#offer();
      const list = this.#list;
      if (!list) throw new KeepProblem('offline');
      const all = bytesOf(list);
      const progress = this.#part('progress') as HTMLProgressElement;
      progress.hidden = false;
      const onProgress = (bytes: number) => {
        progress.value = bytes / all;
        progress.textContent = formatProgress(bytes, all);
      };
      onProgress(0);
      await navigator.storage?.persist?.().catch(() => false);
      await keep(list, { signal, onProgress });
      this.#say('Kept. It works without a connection now.');
    } catch (error) {
      this.#say(wordsOf(error));
    }
    this.#loading = undefined;
    for (const name of ['stop', 'progress']) this.#part(name).hidden = true;
    tellKept();
  }

  #say(words: string): void {
    this.#part('said').textContent = words;
  }

  #part(name: string): HTMLElement {
    return part(this, `[data-${name}]`);
  }
}

const siteBytes = ({ site }: OfflineList): number => site.parts.reduce((sum, { bytes }) => sum + bytes, 0);

const wordsOf = (error: unknown): string =>
  keepProblems[error instanceof KeepProblem ? error.kind : 'broken-off'];

customElements.define('keep-more', KeepMore);
