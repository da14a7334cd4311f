import { filterRecords, type RecordQuery } from '../search/record-filter.ts';
import { formatUnknown, readRecordQuery, writeRecordQuery } from '../search/record-query.ts';
import { formatIdentified, formatShown } from '../search/record-status.ts';
import { readRecords, showRecords } from './record-filter/list.ts';

/** A list of records with a form: shows those that fit, says how many, and keeps the choice in the address. */
class RecordFilter extends HTMLElement {
  #list = readRecords(this);
  #form = this.querySelector('form');
  #words = this.querySelector<HTMLInputElement>('input[name="q"]');
  #selects = [...this.querySelectorAll('select')];
  #more = this.querySelector<HTMLButtonElement>('[data-more]');
  #clear = this.querySelector<HTMLButtonElement>('[data-clear]');
  #status = this.querySelector('[data-record-status]');
  #known = new Map(
    this.#selects.map(({ name, options }) => [name, new Set([...options].map(({ value }) => value))]),
  );
  #noun = { one: this.dataset['one'] ?? '', many: this.dataset['many'] ?? '' };
  #atOnce = Number(this.dataset['atOnce']);
  #found: number[] = [];
  #most = this.#atOnce;
  #timer = 0;
  #identifiers: typeof import('../search/identifier.ts') | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#form?.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#form?.addEventListener('change', () => this.#choose(), { signal });
    this.#words?.addEventListener('input', () => this.#chooseSoon(), { signal });
    this.#clear?.addEventListener('click', () => this.#clearAll(), { signal });
    this.#more?.addEventListener('click', () => this.#showMore(), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    this.#readAddress();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
  }

  get #query(): RecordQuery {
    const facets = Object.fromEntries(
      this.#selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
    return { facets, typed: this.#words?.value ?? '' };
  }

  #readAddress(): void {
    const { query, unknown } = readRecordQuery(new URLSearchParams(location.search), this.#known);
    if (this.#words) this.#words.value = query.typed;
    for (const select of this.#selects) select.value = query.facets[select.name] ?? '';
    this.#most = this.#atOnce;
    this.#show(formatUnknown(unknown));
  }

  #choose(): void {
    clearTimeout(this.#timer);
    const address = new URL(location.href);
    address.search = writeRecordQuery(address.searchParams, this.#query, this.#known).toString();
    history.replaceState(history.state, '', address);
    this.#most = this.#atOnce;
    this.#show();
  }

  // A status that changes with every letter would be read aloud with every letter.
  #chooseSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#choose(), 300);
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#open();
  }

  async #open(): Promise<void> {
    this.#choose();
    await this.#readIdentifiers();
    const { address } = this.#identified();
    if (address) location.assign(address);
  }

  /** Pasted identifiers are read by a part that most visitors never need. */
  async #readIdentifiers(): Promise<void> {
    if (this.#identifiers || this.#list.addresses.size === 0 || !/\d/.test(this.#query.typed)) return;
    this.#identifiers = await import('../search/identifier.ts');
    this.#show();
  }

  #clearAll(): void {
    if (this.#words) this.#words.value = '';
    for (const select of this.#selects) select.value = '';
    this.#choose();
    (this.#words ?? this.#selects[0])?.focus();
  }

  #showMore(): void {
    const next = this.#found[this.#most];
    this.#most += this.#atOnce;
    this.#show();
    if (next !== undefined) this.#list.items[next]?.querySelector('a')?.focus();
  }

  #identified(): { address?: string; words?: string } {
    const identifier = this.#identifiers?.readIdentifier(this.#query.typed);
    if (!this.#identifiers || !identifier) return {};
    const known = this.#identifiers.matchIdentifier(identifier, this.#list.addresses.keys());
    const address = known && this.#list.addresses.get(known);
    return {
      words: formatIdentified(identifier, address !== undefined, this.#noun),
      ...(address && { address }),
    };
  }

  #show(notice = ''): void {
    const { items, records } = this.#list;
    const { address, words } = this.#identified();
    const { found, counts } = filterRecords(records, address ? { facets: {}, typed: '' } : this.#query);
    this.#found = address ? found.filter((at) => items[at]?.querySelector('a')?.href === address) : found;
    showRecords(this, items, this.#found, this.#most);
    for (const select of this.#selects) this.#count(select, counts);
    const left = this.#found.length - this.#most;
    if (this.#more) {
      this.#more.hidden = left <= 0;
      this.#more.textContent = `Show ${Math.min(left, this.#atOnce)} more of ${this.#found.length}`;
    }
    if (this.#clear)
      this.#clear.hidden = this.#query.typed === '' && Object.keys(this.#query.facets).length === 0;
    const shown =
      words && this.#found.length < 2 ? words : formatShown(this.#found.length, items.length, this.#noun);
    if (this.#status) this.#status.textContent = [notice, shown].filter(Boolean).join(' ');
    void this.#readIdentifiers();
  }

  #count(select: HTMLSelectElement, counts: Map<string, number>): void {
    for (const option of select.options) {
      if (!option.value) continue;
      const records = counts.get(`${select.name}:${option.value}`) ?? 0;
      option.textContent = `${option.dataset['label'] ?? ''} (${records})`;
      option.disabled = records === 0 && !option.selected;
    }
  }
}
customElements.define('record-filter', RecordFilter);
