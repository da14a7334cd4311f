import { isKeyOff } from './search-key.ts';

/** The header's search box: "/" jumps into it, unless that is switched off. What answers below it is loaded once somebody turns to it. */
class SearchOpener extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    const input = this.querySelector('input');
    input?.addEventListener('focus', () => void this.#open(), { once: true, signal });
    document.addEventListener('keydown', (event) => jump(event, input), { signal });
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #open(): Promise<void> {
    (await import('./search/panel.ts')).watchBox(this, this.#listening.signal);
  }
}

function jump(event: KeyboardEvent, input: HTMLInputElement | null): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isTyping = target instanceof Element && target.closest(fields);
  if (key !== '/' || ctrlKey || metaKey || altKey || isTyping || isKeyOff()) return;
  event.preventDefault();
  input?.focus();
}

const fields = 'input, textarea, select, [contenteditable]';

customElements.define('search-opener', SearchOpener);
