import { keepText, keptText } from './kept-text.ts';

const key = 'handwise-search-key';

/** Whether "/" leads to the search, as it does unless the reader switched that off on this device. */
export const isKeyOn = (): boolean => keptText(key) !== 'off';

/** Keeps the choice, as far as the browser allows; "on" leaves nothing behind. */
export const keepKey = (isOn: boolean): boolean => keepText(key, isOn ? undefined : 'off');
