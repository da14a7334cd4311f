const key = 'handwise-offline';

/** Whether the reader switched off that anything is kept for reading without a connection. */
export function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    return false;
  }
}

/** Remembers the switch, as far as the browser allows; "on" leaves nothing behind. */
export function rememberSwitch(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(key, 'off');
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing keeps nothing for offline either.
  }
}
