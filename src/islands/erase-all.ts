import { part } from './offline/element.ts';
import { eraseAll } from './offline/erase.ts';
import { tellKept } from './offline/events.ts';
import { isSwitchedOff, rememberSwitch } from './offline/setting.ts';

/** One button that erases all that this site keeps on the device. */
class EraseAll extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const button = part(this, 'button');
    button.hidden = false;
    button.addEventListener('click', () => void this.#erase(), { signal: this.#listening.signal });
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #erase(): Promise<void> {
    const isOff = isSwitchedOff();
    await eraseAll(this.dataset['base'] ?? '/');
    // Whoever wanted nothing kept for offline wants that still.
    if (isOff) rememberSwitch(true);
    const said = this.querySelector('[data-erase-said]');
    if (said) said.textContent = this.dataset['said'] ?? '';
    tellKept();
  }
}

customElements.define('erase-all', EraseAll);
