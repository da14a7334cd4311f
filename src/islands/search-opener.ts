const pauseMs = 200;

/** The header's search box: "/" jumps into it, and what is typed is answered in a panel below it; Enter opens the search page. */
class SearchOpener extends HTMLElement {
  #input = this.querySelector('input');
  #panel = this.querySelector<HTMLElement>('[data-search-panel]');
  #base = this.dataset['base'] ?? '/';
  #timer = 0;
  #run = 0;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#input?.addEventListener('focus', () => this.#preload(), { once: true, signal });
    this.#input?.addEventListener('input', () => this.#wait(), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('focusout', ({ relatedTarget }) => this.#leave(relatedTarget), { signal });
    document.addEventListener('keydown', (event) => this.#jump(event), { signal });
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
  }

  #jump(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    this.#input?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (!this.#panel || this.#panel.hidden) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#input?.focus();
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#step(event);
  }

  /** Arrow keys go from the box through the links and back. */
  #step(event: KeyboardEvent): void {
    const links: NodeListOf<HTMLElement> | undefined = this.#panel?.querySelectorAll('a');
    const stops: (HTMLElement | null)[] = [this.#input, ...(links ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  #leave(to: EventTarget | null): void {
    if (to instanceof Node && !this.contains(to)) this.#close();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#answer(), pauseMs);
  }

  async #answer(): Promise<void> {
    const run = ++this.#run;
    const typed = this.#input?.value.trim() ?? '';
    if (!this.#panel || !typed) return this.#close();
    const { fillPanel } = await import('./search/panel.ts');
    this.#panel.hidden = false;
    const all = this.#panel.querySelector<HTMLAnchorElement>('[data-panel-all]');
    if (all) all.search = `?${new URLSearchParams({ q: typed })}`;
    await fillPanel(this.#panel, typed, this.#base, () => run === this.#run);
  }

  #close(): void {
    this.#run++;
    clearTimeout(this.#timer);
    if (this.#panel) this.#panel.hidden = true;
  }

  #preload(): void {
    for (const file of ['search/index/names.json', 'search/index/words.json']) {
      const link = document.createElement('link');
      Object.assign(link, {
        rel: 'preload',
        as: 'fetch',
        crossOrigin: 'anonymous',
        href: `${this.#base}${file}`,
      });
      document.head.append(link);
    }
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

customElements.define('search-opener', SearchOpener);
