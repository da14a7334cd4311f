import { formatDay } from '../lib/date.ts';
import { strictest } from '../safety/check.ts';
import type { Level } from '../safety/level.ts';
import { localDay } from './local-day.ts';
import { findInList } from './safety-check/find-in-list.ts';
import { eraseAnswers, keepAnswers, keptAnswers } from './safety-check/kept-answers.ts';

const pauseBeforeSaying = 600;

/** Turns ticks into one answer by the strictest of them; sends nothing, and keeps them only when asked. */
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
    for (const part of this.querySelectorAll<HTMLElement>('[data-reading]')) part.hidden = true;
    form.addEventListener('submit', (event) => this.#answer(event, form, result), { signal });
    form.addEventListener('change', () => this.#change(form, result), { signal });
    this.#part('[data-medicine]')?.addEventListener('input', () => this.#findMedicine(), { signal });
    const on = (button: string, act: () => void) =>
      this.#part(button)?.addEventListener('click', act, { signal });
    on('[data-print]', () => print());
    on('[data-back]', () => form.querySelector('input')?.focus());
    on('[data-keep]', () => this.#keep(form));
    on('[data-erase]', () => this.#erase(form, result));
    this.#bringBack(form);
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
    const ticked = tickedIn(form);
    const level = strictest(ticked.map(levelOfInput));
    const risks = new Set(ticked.flatMap(({ dataset }) => dataset['risk'] ?? []));
    const areas = areasOf(ticked);
    this.#choose('[data-card]', ({ card }) => card === level);
    this.#choose('[data-advice]', ({ advice }) => risks.has(advice ?? ''));
    this.#choose('[data-area]', ({ area }) => areas.includes(area ?? ''));
    this.#show('[data-areas-part]', areas.length > 0);
    this.#show('[data-not-sure]', ticked.some(isNotSure));
    this.#show('[data-ticked-part]', ticked.length > 0);
    this.#show('[data-result-tools]', true);
    this.#part('[data-ticked]')?.replaceChildren(...ticked.map(tickedItem));
    this.#part('[data-keep-status]')?.replaceChildren();
    this.#part('[data-safety-level]')?.setAttribute('data-safety-level', level);
    result.hidden = false;
    const title = this.#part('[data-result-title]');
    title?.replaceChildren('What it means for you');
    title?.focus();
  }

  /** An answer that no longer fits the ticks must not stand. */
  #change(form: HTMLFormElement, result: HTMLElement): void {
    result.hidden = true;
    const areas = areasOf(tickedIn(form));
    for (const question of form.querySelectorAll<HTMLElement>('[data-areas]')) {
      const asked = (question.dataset['areas'] ?? '').split(' ').filter(Boolean);
      const isAsked = areas.length === 0 || asked.length === 0 || asked.some((area) => areas.includes(area));
      question.hidden = !isAsked && !question.querySelector(':checked');
    }
  }

  #findMedicine(): void {
    const words = findInList(this, this.#part<HTMLInputElement>('[data-medicine]')?.value ?? '');
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(
      () => this.#part('[data-medicine-status]')?.replaceChildren(words),
      pauseBeforeSaying,
    );
  }

  #keep(form: HTMLFormElement): void {
    const isKept = keepAnswers({ day: localDay(), ticked: tickedIn(form).map(({ value }) => value) });
    this.#part('[data-keep-status]')?.replaceChildren(isKept ? kept : notKept);
    this.#showKept();
  }

  #bringBack(form: HTMLFormElement): void {
    const { ticked = [] } = keptAnswers() ?? {};
    for (const input of form.querySelectorAll<HTMLInputElement>('[type="checkbox"]'))
      if (ticked.includes(input.value)) input.checked = true;
    this.#showKept();
  }

  #showKept(): void {
    const { day } = keptAnswers() ?? {};
    this.#show('[data-kept]', day !== undefined);
    if (day) this.#part('[data-kept-day]')?.replaceChildren(formatDay(day));
  }

  #erase(form: HTMLFormElement, result: HTMLElement): void {
    eraseAnswers();
    form.reset();
    findInList(this, '');
    this.#change(form, result);
    this.#showKept();
    this.#part('[data-erased]')?.replaceChildren(
      'Erased. No answer is kept on this device, and nothing is ticked.',
    );
    form.querySelector('input')?.focus();
  }

  #choose(selector: string, isChosen: (data: DOMStringMap) => boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>(selector)) part.hidden = !isChosen(part.dataset);
  }

  #show(selector: string, isShown: boolean): void {
    const part = this.#part(selector);
    if (part) part.hidden = !isShown;
  }

  #part = <T extends HTMLElement>(selector: string): T | null => this.querySelector<T>(selector);
}

const kept = 'Kept on this device until you erase it. Whoever uses this browser can see it.';
const notKept = 'This browser keeps nothing for this site. Print the page instead.';

const tickedIn = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('[type="checkbox"]:checked'),
];

const areasOf = (ticked: HTMLInputElement[]): string[] =>
  ticked.filter(({ name }) => name === 'area').map(({ value }) => value);

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
