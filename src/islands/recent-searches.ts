import { forgetSearches, recentSearches, rememberSearch, startKeeping } from './search/recent-store.ts';

/** The last searches, each a link that searches again, once the reader has asked that they be kept; and one button to forget them. */
class RecentSearches extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    document.addEventListener('searched', (event) => this.#add(event), { signal });
    window.addEventListener('storage', () => this.#show(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #add(event: Event): void {
    rememberSearch((event as CustomEvent<string>).detail);
    this.#show();
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const isKept = 'keepSearches' in button.dataset ? startKeeping() : forgetSearches();
    this.#show();
    const words = this.dataset['keepSearches' in button.dataset ? 'keeps' : 'forgot'];
    this.#part('said').textContent = (isKept ? words : this.dataset['cannot']) ?? '';
    // The button that was pressed is gone.
    this.querySelector('summary')?.focus();
  }

  #show(): void {
    const recent = recentSearches();
    this.#part('off').hidden = recent !== undefined;
    this.#part('on').hidden = recent === undefined;
    const base = this.dataset['action'] ?? '';
    this.#part('list').replaceChildren(
      ...(recent ?? []).map((search) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = `${base}?${new URLSearchParams({ q: search })}`;
        link.textContent = search;
        item.append(link);
        return item;
      }),
    );
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-recent-${name}]`);
    if (!part) throw new Error(`the recent searches lack data-recent-${name}`);
    return part;
  }
}

customElements.define('recent-searches', RecentSearches);
