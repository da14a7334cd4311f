import { formatMatrixShown } from '../search/matrix-status.ts';
import { formatUnknown, readRecordQuery, writeRecordQuery } from '../search/record-query.ts';
import { readTable, showTable } from './evidence-matrix/table.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** The evidence table with its filters: shows the findings that fit, says how many, and keeps the choice in the address. */
class EvidenceMatrix extends HTMLElement {
  #table = readTable(this);
  #controls = [...this.querySelectorAll<Control>('input[name], select')];
  #status = this.querySelector('[data-matrix-status]');
  #clear = this.querySelector<HTMLButtonElement>('[data-clear]');
  #known = knownValues(this.#controls);
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', () => this.#choose(), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#clear?.addEventListener('click', () => this.#clearAll(), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    this.#readAddress();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #readAddress(): void {
    const { query, unknown } = readRecordQuery(new URLSearchParams(location.search), this.#known);
    this.#set(query.facets);
    this.#show(formatUnknown(unknown));
    // A link to one condition: on a narrow screen its cells are folded away.
    const fold = document.getElementById(location.hash.slice(1))?.querySelector('details');
    if (fold && this.contains(fold)) fold.open = true;
  }

  #set(facets: Readonly<Record<string, string>>): void {
    for (const control of this.#controls) {
      const value = facets[control.name] ?? '';
      if (control instanceof HTMLSelectElement) control.value = value;
      else control.checked = control.value === value;
    }
  }

  #choose(): void {
    const address = new URL(location.href);
    const query = { facets: this.#facets, typed: '' };
    address.search = writeRecordQuery(address.searchParams, query, this.#known).toString();
    history.replaceState(history.state, '', address);
    this.#show();
  }

  #clearAll(): void {
    this.#set({});
    this.#choose();
    this.#controls[0]?.focus();
  }

  get #facets(): Record<string, string> {
    const chosen = this.#controls.filter(
      (one) => one.value && (one instanceof HTMLSelectElement || one.checked),
    );
    return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
  }

  #show(notice = ''): void {
    const facets = this.#facets;
    const { shown, counts } = showTable(this.#table, facets);
    for (const { name, value, labels } of this.#controls) {
      const words = labels?.[0]?.querySelector('[data-count]');
      if (words) words.textContent = `(${counts.get(`${name}:${value}`) ?? 0})`;
    }
    if (this.#clear) this.#clear.hidden = Object.keys(facets).length === 0;
    if (this.#status) this.#status.textContent = [notice, formatMatrixShown(shown)].filter(Boolean).join(' ');
  }
}

function knownValues(controls: Control[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const control of controls) {
    const values =
      control instanceof HTMLSelectElement ? [...control.options].map(({ value }) => value) : [control.value];
    const all = known.get(control.name) ?? new Set();
    for (const value of values.filter(Boolean)) all.add(value);
    known.set(control.name, all);
  }
  return known;
}

customElements.define('evidence-matrix', EvidenceMatrix);
