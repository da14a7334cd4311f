import { withSearch } from '../../search/recent.ts';
import { keepText, keptText } from '../kept-text.ts';

const key = 'handwise-searches';

/** The last searches, the newest first; undefined where the reader has not asked that they be kept. */
export function recentSearches(): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(keptText(key) ?? 'null');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps searches from now on; false where the browser keeps nothing. */
export const startKeeping = (): boolean => keepText(key, '[]');

/** Adds a search, where the reader has asked that they be kept. */
export function rememberSearch(typed: string): void {
  const recent = recentSearches();
  if (recent) keepText(key, JSON.stringify(withSearch(recent, typed)));
}

/** Leaves no search on this device, and keeps none from now on. */
export const forgetSearches = (): boolean => keepText(key, undefined);
