const key = 'handwise-search-key';

/** Whether the reader switched off that the key "/" leads to the search. */
export function isKeyOff(): boolean {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    return false;
  }
}

/** Remembers the switch, as far as the browser allows; "on" leaves nothing behind. */
export function rememberKey(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(key, 'off');
    else localStorage.removeItem(key);
  } catch {
    // The choice cannot be kept, and the box shows so at the next visit.
  }
}
