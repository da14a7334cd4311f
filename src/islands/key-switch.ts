import { isKeyOn, keepKey } from './search-key.ts';

/** The reader's choice whether "/" leads to the search: who speaks to the device may press a key by a word (WCAG 2.1.4). */
class KeySwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = isKeyOn();
    box.addEventListener(
      'change',
      () => {
        keepKey(box.checked);
        // The box in the header hears it at once, also where the browser keeps nothing.
        document.dispatchEvent(new CustomEvent('search-key', { detail: box.checked ? 'on' : 'off' }));
      },
      { signal: this.#listening.signal },
    );
    this.hidden = false;
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}

customElements.define('key-switch', KeySwitch);
