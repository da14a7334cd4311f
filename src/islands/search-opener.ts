/**
 * The header's search box: what answers below it is loaded once somebody turns to it. No single key leads there: who speaks
 * to the device would press it by a word (WCAG 2.1.4).
 */
class SearchOpener extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.querySelector('input')?.addEventListener('focus', () => void this.#open(), { once: true, signal });
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #open(): Promise<void> {
    (await import('./search/panel.ts')).watchBox(this, this.#listening.signal);
  }
}

customElements.define('search-opener', SearchOpener);
