/** Told on the document when what this device keeps has changed. */
const keptChanged = 'kept-changed';

export const tellKept = (): boolean => document.dispatchEvent(new Event(keptChanged));

export const hearKept = (listener: () => void, signal: AbortSignal): void =>
  document.addEventListener(keptChanged, listener, { signal });
