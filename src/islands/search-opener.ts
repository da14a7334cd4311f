import { isKeyOn } from './search-key.ts';

/**
 * The header's search box: "/" jumps into it, unless the reader switched that off, which `data-key` tells and a "search-key" event
 * changes. What answers below it is loaded once somebody turns to it.
 */
class SearchOpener extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    const input = this.querySelector('input');
    input?.addEventListener('focus', () => void this.#open(), { once: true, signal });
    document.addEventListener('keydown', (event) => this.#jump(event, input), { signal });
    document.addEventListener('search-key', (event) => this.#switch(event), { signal });
    this.dataset['key'] = isKeyOn() ? 'on' : 'off';
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #jump(event: KeyboardEvent, input: HTMLInputElement | null): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isTyping = target instanceof Element && target.closest(fields);
    if (key !== '/' || ctrlKey || metaKey || altKey || isTyping || this.dataset['key'] === 'off') return;
    event.preventDefault();
    input?.focus();
  }

  #switch(event: Event): void {
    this.dataset['key'] = (event as CustomEvent<'on' | 'off'>).detail;
  }

  async #open(): Promise<void> {
    (await import('./search/panel.ts')).watchBox(this, this.#listening.signal);
  }
}

const fields = 'input, textarea, select, [contenteditable]';

customElements.define('search-opener', SearchOpener);
