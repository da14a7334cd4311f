import { isKind, type Kind } from '../search/kinds.ts';
import { askForWords, searchProblems } from '../search/status.ts';
import { answerQuestion } from './search/answer.ts';
import { type Answer, statusOf } from './search/compose.ts';
import { drawAnswer, drawKinds } from './search/draw.ts';
import { SearchError } from './search/texts.ts';

const pauseMs = 150;

/** The search page: reads ?q= and ?kind=, answers, and keeps both in the address. */
class SiteSearch extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector<HTMLInputElement>('input[name="q"]');
  #status = this.querySelector('[data-search-status]');
  #back = this.querySelector<HTMLElement>('[data-search-back]');
  #results = this.querySelector<HTMLElement>('[data-results]');
  #kinds = this.querySelector<HTMLElement>('[data-kinds]');
  #base = this.dataset['base'] ?? '/';
  #run = 0;
  #timer = 0;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#readAddress();
    this.#form?.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#input?.addEventListener('input', () => this.#wait(), { signal });
    this.#kinds?.addEventListener('change', () => this.#go('replace', false), { signal });
    this.#back?.addEventListener('click', (event) => this.#asTyped(event), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#go('push', false);
  }

  #wait(): void {
    clearTimeout(this.#timer);
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
    if (this.#input) this.#input.value = searchParams.get('q') ?? '';
    const wanted = (searchParams.get('kind') ?? '').split(',').filter(isKind);
    void this.#answer(wanted, searchParams.get('spelling') === 'as-typed');
  }

  #go(mode: 'push' | 'replace', asTyped: boolean): void {
    clearTimeout(this.#timer);
    const chosen = [...this.querySelectorAll<HTMLInputElement>('input[name="kind"]:checked')]
      .map(({ value }) => value)
      .filter(isKind);
    const address = addressOf(this.#input?.value ?? '', chosen, asTyped);
    if (mode === 'push' && address.href !== location.href) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#answer(chosen, asTyped);
  }

  async #answer(chosen: Kind[], asTyped: boolean): Promise<void> {
    const run = ++this.#run;
    const typed = this.#input?.value.trim() ?? '';
    if (!typed) return this.#clear();
    const setting = { base: this.#base, chosen, asTyped };
    try {
      // A slower, older answer must not stand over a newer one.
      const early = (answer: Answer) => run === this.#run && this.#draw(answer, chosen);
      const answer = await answerQuestion(typed, setting, early);
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

  #draw(answer: Answer, chosen: Kind[]): void {
    if (this.#results) drawAnswer(this.#results, answer, { base: this.#base });
    if (this.#kinds) drawKinds(this.#kinds, answer.counts, chosen);
    this.toggleAttribute('data-empty', answer.total === 0);
  }

  #clear(words: string = askForWords): void {
    this.#results?.replaceChildren();
    this.#kinds?.closest('fieldset')?.setAttribute('hidden', '');
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
    link.href = addressOf(asked.typed, [], true).href;
    link.textContent = `Search for “${asked.typed}” as typed`;
  }

  #say(text: string): void {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }
}

function addressOf(typed: string, chosen: readonly Kind[], asTyped: boolean): URL {
  const address = new URL(location.href);
  address.search = '';
  if (typed) address.searchParams.set('q', typed);
  if (chosen.length > 0) address.searchParams.set('kind', chosen.join(','));
  if (asTyped) address.searchParams.set('spelling', 'as-typed');
  return address;
}

customElements.define('site-search', SiteSearch);
