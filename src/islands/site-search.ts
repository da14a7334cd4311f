import { isKind, type Kind } from '../search/kinds.ts';
import { searchWords } from '../search/query.ts';
import { wordsThatFind } from '../search/relax.ts';
import { formatFound, formatNothingFound, searchProblems } from '../search/status.ts';
import { knowsWord, openPagefind, SearchError } from './pagefind-client.ts';
import { kindOf, renderGroups, renderKinds, type ShownPage } from './search-results.ts';

const shownAtOnce = 60;

/** The search page: reads ?q= and ?kind=, searches with Pagefind and prints the results by kind. */
class SiteSearch extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector<HTMLInputElement>('input[name="q"]');
  #status = this.querySelector('[data-search-status]');
  #results = this.querySelector<HTMLElement>('[data-results]');
  #kinds = this.querySelector<HTMLElement>('[data-kinds]');
  #run = 0;
  #timer = 0;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#readAddress();
    this.#form?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#go('push');
      },
      { signal },
    );
    this.#input?.addEventListener(
      'input',
      () => {
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => this.#go('replace'), 300);
      },
      { signal },
    );
    this.#kinds?.addEventListener('change', () => this.#go('replace'), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
  }

  get #chosen(): Kind[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="kind"]:checked')]
      .map(({ value }) => value)
      .filter(isKind);
  }

  #readAddress(): void {
    const { searchParams } = new URL(location.href);
    if (this.#input) this.#input.value = searchParams.get('q') ?? '';
    const wanted = (searchParams.get('kind') ?? '').split(',').filter(isKind);
    void this.#search(wanted);
  }

  #go(mode: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const address = new URL(location.href);
    const chosen = this.#chosen;
    address.search = '';
    if (this.#input?.value) address.searchParams.set('q', this.#input.value);
    if (chosen.length > 0) address.searchParams.set('kind', chosen.join(','));
    if (mode === 'push' && address.href !== location.href) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#search(chosen);
  }

  async #search(chosen: Kind[]): Promise<void> {
    const run = ++this.#run;
    const typed = this.#input?.value ?? '';
    const words = searchWords(typed);
    try {
      if (words.length === 0)
        return this.#show(run, 'Type a pain, a treatment, a medicine or a study.', [], {}, chosen);
      this.#say(run, 'Searching…');
      const pagefind = await openPagefind(this.dataset['base'] ?? '/');
      const findPages = async (some: string[]) =>
        (await pagefind.search(some.join(' '))).results.map(({ id }) => id);
      const known = await Promise.all(words.map((word) => knowsWord(pagefind, word)));
      const found = await wordsThatFind(
        words.filter((_, index) => known[index]),
        findPages,
      );
      if (found.length === 0) return this.#show(run, formatNothingFound(typed), [], {}, chosen);
      const filters = chosen.length > 0 ? { filters: { kind: { any: chosen } } } : {};
      const [all, some] = await Promise.all([
        pagefind.search(found.join(' ')),
        pagefind.search(found.join(' '), filters),
      ]);
      const pages = await Promise.all(
        some.results.slice(0, shownAtOnce).map(async ({ score, data }): Promise<ShownPage> => {
          const page = await data();
          return { ...page, score, kind: kindOf(page) };
        }),
      );
      const dropped = words.filter((word) => !found.includes(word));
      this.#show(
        run,
        formatFound({ typed, found: some.results.length, shown: pages.length, dropped }),
        pages,
        all.filters['kind'] ?? {},
        chosen,
      );
    } catch (error) {
      this.#show(
        run,
        searchProblems[error instanceof SearchError ? error.problem : 'no-index'],
        [],
        {},
        chosen,
      );
    }
  }

  // A slower, older search must not print over a newer one.
  #show(
    run: number,
    status: string,
    pages: ShownPage[],
    counts: Record<string, number>,
    chosen: Kind[],
  ): void {
    if (run !== this.#run) return;
    this.#say(run, status);
    if (this.#results) renderGroups(this.#results, pages);
    if (this.#kinds) renderKinds(this.#kinds, counts, chosen);
    this.toggleAttribute('data-empty', pages.length === 0);
    this.dataset['ready'] = '';
  }

  #say(run: number, text: string): void {
    if (run === this.#run && this.#status && this.#status.textContent !== text)
      this.#status.textContent = text;
  }
}

customElements.define('site-search', SiteSearch);
