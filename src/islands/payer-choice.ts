import { payerIn, withPayer } from '../evidence/payer-choice.ts';

/** Shows the payer that is chosen, keeps the choice in the address, and prints the sheet with its questions. */
class PayerChoice extends HTMLElement {
  #listening: AbortController | undefined;
  #isArrow = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#toggle('[data-payer-links]', false);
    for (const tool of ['[data-payer-form]', '[data-sheet-tools]']) this.#toggle(tool, true);
    this.addEventListener('keydown', ({ key }) => (this.#isArrow = key.startsWith('Arrow')), { signal });
    this.addEventListener('pointerdown', () => (this.#isArrow = false), { signal });
    this.addEventListener('change', (event) => this.#choose(event), { signal });
    for (const event of ['popstate', 'hashchange']) addEventListener(event, () => this.#show(), { signal });
    this.querySelector('[data-print-sheet]')?.addEventListener('click', printSheet, { signal });
    addEventListener('afterprint', () => delete document.documentElement.dataset['printing'], { signal });
    this.#show();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** A run through the list by arrow keys is one step back, each choice by hand is its own. */
  #choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'payer') return;
    const address = new URL(location.href);
    const isRun = this.#isArrow && address.searchParams.has('payer');
    history[isRun ? 'replaceState' : 'pushState'](null, '', withPayer(address, target.value));
    this.#show();
  }

  #show(): void {
    const sections = [...this.querySelectorAll<HTMLElement>('[data-payer]')];
    const address = new URL(location.href);
    const id = payerIn(
      address,
      sections.map((section) => section.id),
    );
    for (const section of sections) section.hidden = id !== undefined && section.id !== id;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="payer"]'))
      radio.checked = radio.value === (id ?? '');
    const section = sections.find((one) => one.id === id);
    this.#tell(section, address.searchParams.get('payer'));
    this.#fillSheet(section);
    if (section && address.hash === `#${id}`) section.scrollIntoView();
  }

  #tell(section: HTMLElement | undefined, asked: string | null): void {
    const name = section?.querySelector('h2')?.textContent ?? '';
    const status = this.querySelector('[data-payer-status]');
    const all = asked ? 'We have no page on that payer. All are shown.' : '';
    if (status) status.textContent = section ? `Shown: ${name}.` : all;
    const go = this.#toggle('[data-payer-go]', section !== undefined);
    if (section) go?.setAttribute('href', `#${section.id}`);
  }

  /** The chosen payer's own questions, under those for all. */
  #fillSheet(section: HTMLElement | undefined): void {
    const own = this.#toggle('[data-sheet-own]', section !== undefined);
    own?.querySelector('ol')?.remove();
    if (!own || !section) return;
    const list = document.createElement('ol');
    list.className = 'sheet-lines';
    list.start = this.querySelectorAll('[data-sheet-all] > li').length + 1;
    list.append(
      ...[...section.querySelectorAll('[data-payer-questions] > li')].map((li) => li.cloneNode(true)),
    );
    own.append(list);
    const name = own.querySelector('[data-sheet-name]');
    if (name) name.textContent = section.querySelector('h2')?.textContent ?? '';
  }

  #toggle(selector: string, isShown: boolean): HTMLElement | null {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !isShown;
    return element;
  }
}

function printSheet(): void {
  document.documentElement.dataset['printing'] = 'sheet';
  print();
}

customElements.define('payer-choice', PayerChoice);
