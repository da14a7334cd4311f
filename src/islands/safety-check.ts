import { fitsMedicine, strictest } from '../safety/check.ts';
import type { Level } from '../safety/level.ts';

const pauseBeforeSaying = 600;

/** Turns ticks into one answer by the strictest of them; keeps and sends nothing. */
class SafetyCheck extends HTMLElement {
  #listening: AbortController | undefined;
  #pause: number | undefined;

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('[data-check-form]');
    const result = this.#part('[data-check-result]');
    if (!form || !result) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    form.hidden = false;
    result.hidden = true;
    form.addEventListener('submit', (event) => this.#answer(event, form, result), { signal });
    form.addEventListener('change', () => this.#change(form, result), { signal });
    this.#part('[data-medicine]')?.addEventListener('input', () => this.#findMedicine(), { signal });
    this.#part('[data-print]')?.addEventListener('click', () => print(), { signal });
    this.#part('[data-back]')?.addEventListener('click', () => form.querySelector('input')?.focus(), {
      signal,
    });
    // A browser that comes back to the page may bring the ticks along.
    this.#change(form, result);
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#pause);
  }

  #answer(event: Event, form: HTMLFormElement, result: HTMLElement): void {
    event.preventDefault();
    const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
    const level = strictest(ticked.map(levelOfInput));
    const risks = new Set(ticked.flatMap(({ dataset }) => dataset['risk'] ?? []));
    for (const card of this.querySelectorAll<HTMLElement>('[data-card]'))
      card.hidden = card.dataset['card'] !== level;
    for (const advice of this.querySelectorAll<HTMLElement>('[data-advice]'))
      advice.hidden = !risks.has(advice.dataset['advice'] ?? '');
    for (const care of this.querySelectorAll<HTMLElement>('[data-area]'))
      care.hidden = !ticked.some(({ name, value }) => name === 'area' && value === care.dataset['area']);
    this.#show('[data-not-sure]', ticked.some(isNotSure));
    this.#show('[data-ticked-part]', ticked.length > 0);
    this.#show('[data-result-tools]', true);
    this.#part('[data-ticked]')?.replaceChildren(...ticked.map(tickedItem));
    this.#part('[data-safety-level]')?.setAttribute('data-safety-level', level);
    result.hidden = false;
    const title = this.#part('[data-result-title]');
    title?.replaceChildren('What it means for you');
    title?.focus();
  }

  /** An answer that no longer fits the ticks must not stand. */
  #change(form: HTMLFormElement, result: HTMLElement): void {
    result.hidden = true;
    const areas = [...form.querySelectorAll<HTMLInputElement>('[name="area"]:checked')].map(
      ({ value }) => value,
    );
    for (const question of form.querySelectorAll<HTMLElement>('[data-areas]')) {
      const asked = (question.dataset['areas'] ?? '').split(' ').filter(Boolean);
      const isAsked = areas.length === 0 || asked.length === 0 || asked.some((area) => areas.includes(area));
      question.hidden = !isAsked && !question.querySelector(':checked');
    }
  }

  #findMedicine(): void {
    const typed = this.#part<HTMLInputElement>('[data-medicine]')?.value ?? '';
    const options = [...this.querySelectorAll<HTMLElement>('[data-names]')];
    const found = options.filter(({ dataset }) => fitsMedicine(typed, (dataset['names'] ?? '').split('|')));
    // What is ticked stays in sight, whatever is looked for.
    for (const option of options)
      option.hidden = !found.includes(option) && !option.querySelector(':checked');
    const words = found.length > 0 ? `${found.length} of ${options.length} groups of medicines` : notFound;
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(
      () => this.#part('[data-medicine-status]')?.replaceChildren(typed.trim() ? words : ''),
      pauseBeforeSaying,
    );
  }

  #show(selector: string, isShown: boolean): void {
    const part = this.#part(selector);
    if (part) part.hidden = !isShown;
  }

  #part<T extends HTMLElement>(selector: string): T | null {
    return this.querySelector<T>(selector);
  }
}

const notFound = 'We have no rule on that name. Ask a pharmacist, or tick "I am not sure".';

const levelOfInput = ({ dataset }: HTMLInputElement): Level => dataset['level'] as Level;

const isNotSure = ({ value }: HTMLInputElement): boolean => value.endsWith('-not-sure');

function tickedItem(input: HTMLInputElement): HTMLElement {
  const item = document.createElement('li');
  const question = input.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const label = input.closest('label')?.querySelector('[data-label]')?.textContent ?? '';
  item.append(isNotSure(input) ? `${label}: ${question}` : label);
  return item;
}

customElements.define('safety-check', SafetyCheck);
