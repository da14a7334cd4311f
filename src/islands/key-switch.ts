import { isKeyOff, rememberKey } from './search-key.ts';

/** The reader's choice whether "/" leads to the search: who speaks to the device may press a key by a word (WCAG 2.1.4). */
class KeySwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = !isKeyOff();
    box.addEventListener('change', () => rememberKey(!box.checked), { signal: this.#listening.signal });
    this.hidden = false;
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}

customElements.define('key-switch', KeySwitch);
