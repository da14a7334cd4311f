import { type Chosen, chosenGroups, everything } from '../search/chosen.ts';
import { askForWords, searchProblems } from '../search/status.ts';
import { answerByNames, answerQuestion } from './search/answer.ts';
import { addressOf, choicesIn, drawChoices, readChoices } from './search/choices.ts';
import { type Answer, statusOf } from './search/compose.ts';
import { drawAnswer } from './search/draw.ts';
import { SearchError } from './search/texts.ts';

const pauseMs = 150;

/**
 * The search page: reads the question and the choices in the address, answers, and keeps both there. While somebody types, names
 * answer each letter; texts join in a pause, and only then the status line speaks.
 */
class SiteSearch extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector<HTMLInputElement>('input[name="q"]');
  #status = this.querySelector('[data-search-status]');
  #back = this.querySelector<HTMLElement>('[data-search-back]');
  #results = this.querySelector<HTMLElement>('[data-results]');
  #clearing = this.querySelector<HTMLElement>('[data-clear-choices]');
  #base = this.dataset['base'] ?? '/';
  #run = 0;
  #timer = 0;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#readAddress();
    this.#tell();
    this.#form?.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#input?.addEventListener('input', () => this.#wait(), { signal });
    this.#form?.addEventListener('change', (event) => this.#choose(event), { signal });
    this.#clearing?.addEventListener('click', () => this.#clearChoices(), { signal });
    this.#back?.addEventListener('click', (event) => this.#asTyped(event), { signal });
    this.#results?.addEventListener('click', () => this.#tell(), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
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
    if (target !== this.#input) this.#go('replace', false);
  }

  #clearChoices(): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
    this.#go('replace', false);
    this.#input?.focus();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    void this.#name(readChoices(this), false, ++this.#run);
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
    void this.#answer(choicesIn(searchParams), searchParams.get('spelling') === 'as-typed');
  }

  #go(mode: 'push' | 'replace', asTyped: boolean): void {
    clearTimeout(this.#timer);
    const chosen = readChoices(this);
    const address = addressOf(this.#input?.value ?? '', chosen, asTyped);
    if (mode === 'push' && address.href !== location.href) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#answer(chosen, asTyped);
  }

  async #answer(chosen: Chosen, asTyped: boolean): Promise<void> {
    const run = ++this.#run;
    const typed = this.#input?.value.trim() ?? '';
    if (!typed) return this.#clear();
    try {
      // Names answer first, unless they have done so while it was typed.
      if (this.dataset['answered'] !== typed) await this.#name(chosen, asTyped, run);
      const answer = await answerQuestion(typed, { base: this.#base, chosen, asTyped });
      // A slower, older answer must not stand over a newer one.
      if (run !== this.#run) return;
      this.#draw(answer, chosen);
      this.#say(statusOf(answer));
      this.#offerTyped(answer);
    } catch (error) {
      if (run !== this.#run) return;
      this.#clear(searchProblems[error instanceof SearchError ? error.problem : 'no-index']);
    }
    this.dataset['ready'] = '';
  }

  /** Shows what names alone tell. Where they tell nothing, what stands there stays until the whole answer comes. */
  async #name(chosen: Chosen, asTyped: boolean, run: number): Promise<void> {
    const typed = this.#input?.value.trim() ?? '';
    if (!typed) return;
    const answer = await answerByNames(typed, { base: this.#base, chosen, asTyped }).catch(() => undefined);
    if (run !== this.#run) return;
    if (answer) this.#draw(answer, chosen);
    this.dataset['answered'] = typed;
  }

  #draw(answer: Answer, chosen: Chosen): void {
    if (this.#results) drawAnswer(this.#results, answer, { base: this.#base });
    if (this.#form) drawChoices(this.#form, answer.counts, chosen);
    this.#clearing?.toggleAttribute(
      'hidden',
      chosenGroups.every((group) => chosen[group].length === 0),
    );
    this.toggleAttribute('data-empty', answer.total === 0);
  }

  #clear(words: string = askForWords): void {
    this.#results?.replaceChildren();
    this.querySelector('[data-choosing]')?.setAttribute('hidden', '');
    this.#back?.setAttribute('hidden', '');
    this.#say(words);
    this.setAttribute('data-empty', '');
    this.dataset['ready'] = '';
  }

  /** The way back from a corrected spelling. */
  #offerTyped({ asked }: Answer): void {
    const link = this.#back?.querySelector('a');
    if (!this.#back || !link) return;
    this.#back.hidden = asked.corrections.length === 0;
    link.href = addressOf(asked.typed, everything, true).href;
    link.textContent = `Search for “${asked.typed}” as typed`;
  }

  #say(text: string): void {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }
}

customElements.define('site-search', SiteSearch);
