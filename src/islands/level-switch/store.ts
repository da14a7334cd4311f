import type { Level } from '../../lib/level.ts';
import { keepText, keptText } from '../kept-text.ts';

const key = 'handwise-level';

/** The level chosen on this device before; plain where none was, or where the browser keeps nothing. */
export const chosenLevel = (): Level => (keptText(key) === 'clinical' ? 'clinical' : 'plain');

/** Keeps the choice for the next guide, as far as the browser allows; plain words leave nothing behind. */
export const keepLevel = (level: Level): boolean => keepText(key, level === 'clinical' ? level : undefined);
