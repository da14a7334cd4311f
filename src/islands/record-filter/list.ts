import { type FilterRecord, recordText } from '../../search/facet-filter.ts';

/** A list's records as elements beside what the filter knows of them. */
export interface RecordList {
  items: HTMLElement[];
  records: FilterRecord[];
  /** Identifiers in lower case, with the address of their record */
  addresses: Map<string, string>;
}

/** Reads the records that stand in the page: `[data-record]` tokens, `[data-words]`, `[data-ids]` and the visible text. */
export function readRecords(root: HTMLElement): RecordList {
  const items = [...root.querySelectorAll<HTMLElement>('[data-record]')];
  const records = items.map((item) => ({
    tokens: new Set(item.dataset['record']?.split(' ')),
    text: recordText(`${item.textContent} ${item.dataset['words'] ?? ''}`),
  }));
  const addresses = new Map(
    items.flatMap((item) => {
      const link = item.querySelector('a');
      const ids = item.dataset['ids']?.split(' ').filter(Boolean) ?? [];
      return link ? ids.map((id): [string, string] => [id, link.href]) : [];
    }),
  );
  return { items, records, addresses };
}

/** Shows the first `most` of the found records and hides all others, with the groups that are left without any. */
export function showRecords(root: HTMLElement, items: HTMLElement[], found: number[], most: number): void {
  const shown = new Set(found.slice(0, most));
  for (const [at, item] of items.entries()) item.hidden = !shown.has(at);
  for (const group of root.querySelectorAll<HTMLElement>('[data-record-group]'))
    group.hidden = !group.querySelector('[data-record]:not([hidden])');
}
