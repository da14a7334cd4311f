import { copyForPrint } from './copy-for-print.ts';

/**
 * A sheet to take along, to a clinician or a therapist: filled in from the guide that the address names, written on, ticked, printed.
 * It stores nothing and sends nothing; only the chosen guide stands in the address, never what was written or ticked.
 */
class PaperSheet extends HTMLElement {
  #choice = this.querySelector<HTMLSelectElement>('[data-sheet-choice]');
  #status = this.querySelector('[data-sheet-status]');
  #have = this.querySelector<HTMLTextAreaElement>('#have');
  #listening: AbortController | undefined;
  /** What the last guide wrote into "What I have"; words of the reader's own stay as they are. */
  #filledIn = '';

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const tools of this.querySelectorAll<HTMLElement>('[data-sheet-tools]')) tools.hidden = false;
    this.addEventListener('input', () => this.#copyForPrint(), { signal });
    this.#choice?.addEventListener('change', () => this.#choose(), { signal });
    this.#on('[data-sheet-print]', () => print());
    this.#on('[data-sheet-clear]', () => this.#clear());
    this.#fillFromAddress();
    // A browser may bring back what stood in a field before the page was reloaded.
    this.#copyForPrint();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #fields(): NodeListOf<HTMLTextAreaElement> {
    return this.querySelectorAll('[data-sheet-field]');
  }

  get #ticks(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll('[data-sheet-tick]');
  }

  #on(button: string, act: () => void): void {
    const signal = this.#listening?.signal;
    this.querySelector(button)?.addEventListener('click', act, signal ? { signal } : {});
  }

  #fillFromAddress(): void {
    const wanted = new URLSearchParams(location.search).get('condition') ?? '';
    if (this.#choice) this.#choice.value = wanted;
    const isKnown = this.#choice?.value === wanted;
    if (this.#choice && !isKnown) this.#choice.value = '';
    this.#show(isKnown ? wanted : '');
    if (!isKnown)
      this.#say('This site has no guide by the name in the address. The sheet works without one.');
  }

  #choose(): void {
    const chosen = this.#choice?.value ?? '';
    this.#show(chosen);
    const address = new URL(location.href);
    if (chosen) address.searchParams.set('condition', chosen);
    else address.searchParams.delete('condition');
    history.replaceState(history.state, '', address);
  }

  #show(chosen: string): void {
    const fillings = this.querySelectorAll<HTMLElement>('[data-sheet-filling]');
    const ticked = new Set([...this.#ticks].filter((tick) => tick.checked).map((tick) => tick.value));
    let label = '';
    for (const filling of fillings) {
      filling.hidden = filling.dataset['sheetFilling'] !== chosen;
      if (!filling.hidden) label = filling.dataset['label'] ?? '';
    }
    // A reason that the next guide names too stays ticked; one that is not shown never does.
    for (const tick of this.#ticks) tick.checked = !isHidden(tick) && ticked.has(tick.value);
    if (this.#have && this.#have.value.trim() === this.#filledIn) {
      this.#have.value = label;
      this.#filledIn = label;
      this.#copyForPrint();
    }
    this.#say(label && `Filled in from the guide: ${label}.`);
  }

  #clear(): void {
    for (const field of this.#fields) field.value = '';
    this.#copyForPrint();
    for (const tick of this.#ticks) tick.checked = false;
    this.#filledIn = '';
    if (this.#choice) this.#choice.value = '';
    this.#choose();
    this.#say('The sheet is empty.');
  }

  #copyForPrint(): void {
    for (const field of this.#fields) copyForPrint(field, field.value);
  }

  #say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }
}

const isHidden = (tick: HTMLElement): boolean =>
  tick.closest<HTMLElement>('[data-sheet-filling]')?.hidden === true;

customElements.define('paper-sheet', PaperSheet);
