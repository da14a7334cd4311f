import { keepText, keptText } from '../kept-text.ts';

const key = 'handwise-offline';

/** Whether the reader switched off that anything is kept for reading without a connection. */
export const isSwitchedOff = (): boolean => keptText(key) === 'off';

/** Remembers the switch, as far as the browser allows; "on" leaves nothing behind. */
export const rememberSwitch = (isOff: boolean): boolean => keepText(key, isOff ? 'off' : undefined);
