import { formatCost, formatHourly, readPrice } from '../evidence/course-cost.ts';

const pauseBeforeSaying = 600;

/** Works out each of its `[data-hours]` at the price of one hour that the reader types; keeps the number nowhere. */
class PriceBox extends HTMLElement {
  #listening: AbortController | undefined;
  #pause: number | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector('[data-price-status]');
    if (!input || !status) return;
    const costs = [...this.querySelectorAll<HTMLElement>('[data-hours]')];
    const usual = costs.map((cost) => cost.textContent);
    const showUsual = () => {
      for (const [at, cost] of costs.entries()) cost.replaceChildren(usual[at] ?? '');
    };
    const show = () => {
      const read = readPrice(input.value);
      const isEmpty = input.value.trim() === '';
      input.ariaInvalid = String('problem' in read && !isEmpty);
      if ('problem' in read) showUsual();
      else for (const cost of costs) cost.replaceChildren(costAt(cost, read.price));
      this.#say(status, isEmpty ? '' : told(read));
    };
    this.#listening = new AbortController();
    input.addEventListener('input', show, { signal: this.#listening.signal });
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#pause);
  }

  /** Waits until the typing rests, so that a screen reader hears one sentence and not one a key. */
  #say(status: Element, words: string): void {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => status.replaceChildren(words), pauseBeforeSaying);
  }
}

const costAt = ({ dataset }: HTMLElement, price: number): string =>
  formatCost(Number(dataset['hours']), { low: price, high: price });

const told = (read: ReturnType<typeof readPrice>): string =>
  'price' in read
    ? `Costs are worked out at ${formatHourly({ low: read.price, high: read.price })} an hour.`
    : `${read.problem} Until then the usual range stands.`;

customElements.define('price-box', PriceBox);
