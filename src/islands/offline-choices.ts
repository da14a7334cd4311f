import { shelfName } from '../offline/shelf.ts';
import { openRead } from '../offline/shelves.ts';
import { keepProblems } from '../offline/status.ts';
import { part } from './offline/element.ts';
import { eraseOffline } from './offline/erase.ts';
import { hearKept, tellKept } from './offline/events.ts';
import { isSwitchedOff, rememberSwitch } from './offline/setting.ts';

/** Two choices of the reader: whether pages read are kept, and whether anything is; and a newer version that waits. */
class OfflineChoices extends HTMLElement {
  #base = this.dataset['base'] ?? '/';
  #read = this.#box('keep-read');
  #off = this.#box('switch-off');
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#read.addEventListener('change', () => void this.#keepRead(), { signal });
    this.#off.addEventListener('change', () => void this.#switch(), { signal });
    hearKept(() => void this.#show(), signal);
    this.querySelector('[data-take-over]')?.addEventListener('click', () => void this.#takeOver(), {
      signal,
    });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #show(): Promise<void> {
    const isAble = 'serviceWorker' in navigator && 'caches' in globalThis;
    this.#off.checked = isSwitchedOff();
    this.#off.disabled = !isAble;
    this.#read.disabled = !isAble || this.#off.checked;
    this.#read.checked = isAble && (await openRead(this.#base).catch(() => undefined)) !== undefined;
    if (!isAble) this.#say(keepProblems.unsupported);
    const waiting = await this.#waiting();
    this.querySelector('[data-newer]')?.toggleAttribute('hidden', !waiting);
    this.dataset['ready'] = '';
  }

  async #keepRead(): Promise<void> {
    const name = shelfName(this.#base, { kind: 'read' });
    try {
      if (this.#read.checked) await caches.open(name);
      else await caches.delete(name);
      this.#say(
        this.#read.checked
          ? 'From now on, pages that you read are kept here.'
          : 'Pages are no longer kept. Those that were are erased.',
      );
    } catch {
      this.#say(keepProblems.unsupported);
    }
    tellKept();
  }

  async #switch(): Promise<void> {
    rememberSwitch(this.#off.checked);
    if (this.#off.checked) await eraseOffline(this.#base);
    else {
      document.dispatchEvent(new Event('offline-switched-on'));
      await navigator.serviceWorker.ready;
    }
    this.#say(
      this.#off.checked
        ? 'Switched off. Nothing is kept for offline, and nothing will be.'
        : 'Switched on. The safety check is kept again.',
    );
    tellKept();
  }

  async #waiting(): Promise<ServiceWorker | undefined> {
    const registration = await navigator.serviceWorker?.getRegistration(this.#base).catch(() => undefined);
    return registration?.waiting ?? undefined;
  }

  /** The worker of the newer version takes over where this is the only page of the site that stands open. */
  async #takeOver(): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: open }) => {
      if (open > 1) this.#say(`${open} tabs of this site are open. Close the others first.`);
    };
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    (await this.#waiting())?.postMessage('take-over', [port2]);
  }

  #box(name: string): HTMLInputElement {
    return part(this, `[data-${name}]`);
  }

  #say(words: string): void {
    part(this, '[data-choice-said]').textContent = words;
  }
}

customElements.define('offline-choices', OfflineChoices);
