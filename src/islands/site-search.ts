import { type Chosen, everything } from '../search/chosen.ts';
import { formatSearching, formatSlow, searchProblems } from '../search/status.ts';
import { askAll, askNames } from './search/answer-thread.ts';
import { type AnswerView, answerView } from './search/answer-view.ts';
import { addressOf, choicesIn, readChoices } from './search/choices.ts';
import { problemOf } from './search/search-error.ts';

const pauseMs = 150;
/** Texts that take longer are told to be late. */
const slowMs = 4000;

/**
 * The search page: reads the question and the choices in the address, answers, and keeps both there. Names answer first, and while
 * somebody types, each letter. Texts join in a pause, once no hand is on the list, and only then the status line speaks.
 */
class SiteSearch extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector<HTMLInputElement>('input[name="q"]');
  #base = this.dataset['base'] ?? '/';
  #chosen: Chosen = everything;
  #run = 0;
  #timer = 0;
  #listening: AbortController | undefined;
  #view: AnswerView | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#view = answerView(this, this.#base, signal);
    this.#readAddress();
    this.#tell();
    this.#form?.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#input?.addEventListener('input', () => this.#wait(), { signal });
    this.#form?.addEventListener('change', (event) => this.#choose(event), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#run++;
    this.#listening?.abort();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#tell();
    this.#go('push', false);
  }

  /** A search counts as one once somebody sends it off or follows what it found, and not while it is typed. */
  #tell(): void {
    document.dispatchEvent(new CustomEvent('searched', { detail: this.#input?.value ?? '' }));
  }

  #choose({ target }: Event): void {
    if (target === this.#input) return;
    this.#chosen = readChoices(this);
    this.#go('replace', false);
  }

  #press(event: MouseEvent): void {
    const { target } = event;
    const isIn = (part: string) => target instanceof Element && target.closest(`[data-${part}]`) !== null;
    if (isIn('clear-choices')) this.#clearChoices();
    else if (isIn('search-back')) this.#asTyped(event);
    else if (isIn('results')) this.#tell();
  }

  #clearChoices(): void {
    this.#chosen = everything;
    this.#go('replace', false);
    this.#input?.focus();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    void this.#name(false, ++this.#run);
    this.#timer = window.setTimeout(() => this.#go('replace', false), pauseMs);
  }

  #asTyped(event: MouseEvent): void {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    this.#go('push', true);
    this.#input?.focus();
  }

  #readAddress(): void {
    const { searchParams } = new URL(location.href);
    const asked = searchParams.get('q') ?? '';
    if (this.#input) this.#input.value = asked;
    this.toggleAttribute('data-asking', asked !== '');
    this.#chosen = choicesIn(searchParams);
    if (asked.trim()) this.#view?.say(formatSearching(asked.trim()));
    void this.#answer(searchParams.get('spelling') === 'as-typed');
  }

  #go(mode: 'push' | 'replace', asTyped: boolean): void {
    clearTimeout(this.#timer);
    const address = addressOf(this.#input?.value ?? '', this.#chosen, asTyped);
    if (mode === 'push' && address.href !== location.href) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#answer(asTyped);
  }

  async #answer(asTyped: boolean): Promise<void> {
    const run = ++this.#run;
    const typed = this.#input?.value.trim() ?? '';
    if (!typed) return this.#clear();
    const late = setTimeout(() => this.#beLate(typed, run), slowMs);
    try {
      // Names answer first, unless they have done so while it was typed.
      if (this.dataset['answered'] !== typed) await this.#name(asTyped, run);
      const answer = await askAll(typed, this.#asking(asTyped)).finally(() => clearTimeout(late));
      await this.#view?.handRests();
      // A slower, older answer must not stand over a newer one.
      if (run !== this.#run) return;
      this.#view?.showWhole(answer, this.#chosen);
    } catch (error) {
      if (run !== this.#run) return;
      this.#clear(searchProblems[problemOf(error)]);
    }
    this.dataset['ready'] = '';
  }

  /** Shows what names alone tell. Where they tell nothing, what stands there stays until the whole answer comes. */
  async #name(asTyped: boolean, run: number): Promise<void> {
    const typed = this.#input?.value.trim() ?? '';
    if (!typed) return;
    const answer = await askNames(typed, this.#asking(asTyped)).catch(() => undefined);
    if (run !== this.#run) return;
    this.#view?.showFirst(answer);
    this.dataset['answered'] = typed;
  }

  #asking(asTyped: boolean) {
    return { base: this.#base, chosen: this.#chosen, asTyped };
  }

  #beLate(typed: string, run: number): void {
    if (run !== this.#run) return;
    this.#view?.say(formatSlow(typed, this.#view.hasFirst()));
    this.dataset['late'] = '';
  }

  #clear(words?: string): void {
    this.#view?.clear(words);
    this.dataset['ready'] = '';
  }
}

customElements.define('site-search', SiteSearch);
