import type { Level } from '../../lib/level.ts';

const key = 'handwise-level';

/** The level chosen on this device before; plain where none was, or where the browser keeps nothing. */
export function chosenLevel(): Level {
  try {
    return localStorage.getItem(key) === 'clinical' ? 'clinical' : 'plain';
  } catch {
    return 'plain';
  }
}

/** Keeps the choice for the next guide, as far as the browser allows; plain words leave nothing behind. */
export function keepLevel(level: Level): void {
  try {
    if (level === 'clinical') localStorage.setItem(key, level);
    else localStorage.removeItem(key);
  } catch {
    // The address still holds the choice for this page.
  }
}
