import { savedCitations } from './saved-list/store.ts';

/** Makes the `[data-save]` buttons inside it put a citation on this browser's list or take it off. */
class SaveCitations extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#toggle(event), { signal });
    savedCitations.onElsewhere(() => this.#show(), signal);
    // A page that the Back button brings back may be older than the list.
    window.addEventListener('pageshow', () => this.#show(), { signal });
    this.#show();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #toggle({ target }: Event): void {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-save]');
    const id = button ? button.dataset['save'] : undefined;
    if (!id) return;
    const before = savedCitations.ids();
    const isSaved = before.includes(id);
    const after = isSaved ? before.filter((one) => one !== id) : [...before, id];
    const status = this.querySelector('[data-save-status]');
    if (status)
      status.textContent = savedCitations.keep(after)
        ? `${isSaved ? 'Taken off your list.' : 'Saved in this browser.'} ${after.length} on it.`
        : 'This browser keeps no lists. A link to a list works all the same.';
    this.#show();
  }

  #show(): void {
    const ids = savedCitations.ids();
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-save]')) {
      button.hidden = false;
      button.setAttribute('aria-pressed', String(ids.includes(button.dataset['save'] ?? '')));
    }
    for (const link of this.querySelectorAll('[data-saved-count]')) link.textContent = ` (${ids.length})`;
  }
}
customElements.define('save-citations', SaveCitations);
