import { readIds } from '../../lib/id-list.ts';
import { keepText, keptText } from '../kept-text.ts';

/** A list of ids in this browser. */
export interface KeptList {
  /** The ids, in order; none where the browser keeps nothing */
  ids(): string[];
  /** Keeps these ids and says whether that worked. */
  keep(ids: readonly string[]): boolean;
  /** Tells of a change that another tab made. */
  onElsewhere(listener: () => void, signal: AbortSignal): void;
}

/** The citations saved in this browser. */
export const savedCitations = keptList('handwise-saved-citations');

/** The providers on this browser's short list. */
export const shortList = keptList('handwise-short-list');

function keptList(key: string): KeptList {
  return {
    ids: () => readIds(keptText(key) ?? ''),
    keep: (ids) => keepText(key, ids.length > 0 ? ids.join(',') : undefined),
    onElsewhere: (listener, signal) =>
      window.addEventListener('storage', (event) => event.key === key && listener(), { signal }),
  };
}
