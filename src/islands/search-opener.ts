/** The header's search box: fetches the index's loader on first focus, and "/" jumps into the box. */
class SearchOpener extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const input = this.querySelector('input');
    if (!input) return;
    input.addEventListener('focus', () => this.#preload(), { once: true, signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
          return;
        event.preventDefault();
        input.focus();
      },
      { signal },
    );
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #preload(): void {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = `${this.dataset['base']}pagefind/pagefind.js`;
    document.head.append(link);
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

customElements.define('search-opener', SearchOpener);
