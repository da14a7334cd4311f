/** Fetches an address and gives up after 20 seconds, so that nobody waits for ever. */
export const fetchWithin = (address: string): Promise<Response> =>
  fetch(address, { signal: AbortSignal.timeout(20_000) });
