import { readIds } from '../../evidence/saved-list.ts';

const key = 'handwise-saved-citations';

/** The citations saved in this browser; empty where it keeps nothing. */
export function savedIds(): string[] {
  try {
    return readIds(localStorage.getItem(key) ?? '');
  } catch {
    return [];
  }
}

/** Keeps the list in this browser and says whether that worked. */
export function saveIds(ids: readonly string[]): boolean {
  try {
    if (ids.length > 0) localStorage.setItem(key, ids.join(','));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Tells of a change that another tab made. */
export function onSavedElsewhere(listener: () => void, signal: AbortSignal): void {
  window.addEventListener('storage', (event) => event.key === key && listener(), { signal });
}
