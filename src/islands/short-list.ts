import { openFinderIndex } from '../finder/client.ts';
import { facetNames } from '../finder/facet-names.ts';
import { httpFetchBytes } from '../finder/http-fetch-bytes.ts';
import { providerById } from '../finder/people-search.ts';
import { readIds } from '../lib/id-list.ts';
import { must } from '../lib/must.ts';
import { count, listInWords } from '../lib/text.ts';
import { cardItem } from './finder/card-item.ts';
import { element } from './finder/element.ts';
import { fetchWithin } from './finder/fetch-within.ts';
import { noticeOfFailure } from './finder/notice.ts';
import { shortListChanged } from './finder/short-list-button.ts';
import { shareLink } from './saved-list/share.ts';
import { shortList } from './saved-list/store.ts';

/** The short list: this browser's, or the one in the address, read from the index, with a sheet to print for the calls. */
class ShortList extends HTMLElement {
  #ids: string[] = [];
  #run = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#act(event), { signal });
    document.addEventListener(shortListChanged, () => this.#changed(), { signal });
    shortList.onElsewhere(() => this.#changed(), signal);
    window.addEventListener('popstate', () => void this.#show(), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #shared(): string | null {
    return new URLSearchParams(location.search).get('ids');
  }

  async #show(): Promise<void> {
    const run = ++this.#run;
    const asked = this.#shared === null ? shortList.ids() : readIds(this.#shared);
    this.#say(asked.length > 0 ? 'Loading the list.' : '');
    try {
      const missing = asked.length > 0 ? await this.#draw(asked, () => run === this.#run) : this.#empty();
      if (run === this.#run) this.#say(this.#summary(missing));
    } catch (error) {
      const { status, help } = await noticeOfFailure(error);
      if (run !== this.#run) return;
      this.#say(status);
      this.#part('items').replaceChildren(...help);
    }
    this.dataset['ready'] = '';
  }

  /** Draws the people that the index has and gives the ids that it has not. */
  async #draw(asked: string[], isCurrent: () => boolean): Promise<string[]> {
    const base = this.dataset['base'] ?? '/';
    const index = await openFinderIndex(
      httpFetchBytes(`${base}finder/`, fetchWithin),
      this.dataset['generation'],
    );
    const hits = await Promise.all(asked.map((id) => providerById(index, id)));
    const found = hits.filter((hit) => hit !== undefined);
    if (!isCurrent()) return [];
    const names = facetNames(index.manifest.facets);
    const setting = { names, base, proofs: JSON.parse(this.dataset['proofs'] ?? '{}') };
    this.#ids = found.map(({ card }) => card.id);
    this.#part('items').replaceChildren(
      ...found.map((hit, at) => {
        const item = cardItem(hit, at + 1, setting);
        item.append(element('p', { class: 'sheet-notes' }, 'Notes from the call:'));
        return item;
      }),
    );
    this.#part('tools').hidden = found.length === 0;
    this.#part('keep').hidden = this.#shared === null;
    this.#part('clear').hidden = this.#shared !== null;
    return asked.filter((id) => !this.#ids.includes(id));
  }

  #empty(): string[] {
    this.#ids = [];
    this.#part('items').replaceChildren();
    this.#part('tools').hidden = true;
    return [];
  }

  #summary(missing: string[]): string {
    const whose = this.#shared === null ? 'on your short list' : 'in this shared list';
    const unknown = listInWords(missing.map((id) => `“${id}”`));
    const parts = [
      this.#ids.length > 0 || missing.length > 0
        ? `${count(this.#ids.length, 'therapist')} ${whose}.`
        : 'Nobody is on your list yet. Press “Save” beside a therapist, and they stand here.',
      missing.length > 0 ? `The list of therapists holds nobody under ${unknown}.` : '',
    ];
    return parts.join(' ').trim();
  }

  #act({ target }: Event): void {
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    if (button === this.#part('keep')) this.#store([...new Set([...shortList.ids(), ...this.#ids])]);
    else if (button === this.#part('clear')) this.#store([]);
    else if ('shortlistPrint' in button.dataset) print();
    else if ('finderRetry' in button.dataset) void this.#show();
    else if ('finderReload' in button.dataset) location.reload();
    else if ('shortlistLink' in button.dataset)
      void shareLink(this.#ids, 'Whoever opens it sees these therapists.').then((words) => this.#say(words));
  }

  #store(ids: string[]): void {
    if (!shortList.keep(ids)) {
      this.#say('This browser keeps no lists. The link to this list works all the same.');
      return;
    }
    history.pushState(null, '', location.pathname);
    this.#changed();
  }

  /** One's own list is drawn anew; a shared one stays as it was sent. */
  #changed(): void {
    if (this.#shared === null) void this.#show().then(() => this.#part('status').focus());
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
  }

  #part(name: string): HTMLElement {
    return must(
      this.querySelector<HTMLElement>(`[data-shortlist-${name}]`),
      `the short list has a part "${name}"`,
    );
  }
}

customElements.define('short-list', ShortList);
