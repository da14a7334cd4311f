import type { Page } from '@playwright/test';

/** What a page took over the network, in kB of 1,000 bytes with headers, as transferred. */
export interface Wire {
  requests: number;
  kB: Record<Kind | 'all', number>;
}

const kinds = {
  document: /^text\/html/,
  script: /javascript/,
  stylesheet: /^text\/css/,
  font: /^font\//,
  picture: /^image\//,
} as const;
type Kind = keyof typeof kinds | 'other';

/** Begins to weigh what a page loads; the function that comes back tells what came until then. A response that failed counts with what came of it. */
export async function weighPage(page: Page): Promise<() => Wire> {
  const session = await page.context().newCDPSession(page);
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, redirectResponse }) => {
    // A redirect goes on under the same name.
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + (redirectResponse?.encodedDataLength ?? 0));
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    types.set(requestId, response.mimeType);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  return () => wireOf([...bytes].map(([id, count]) => ({ type: types.get(id) ?? '', bytes: count })));
}

/** Adds responses up by what they are. */
export function wireOf(responses: readonly { type: string; bytes: number }[]): Wire {
  const kB = { all: 0, document: 0, script: 0, stylesheet: 0, font: 0, picture: 0, other: 0 };
  for (const { type, bytes } of responses) {
    kB[kindOf(type)] += bytes / 1000;
    kB.all += bytes / 1000;
  }
  return { requests: responses.length, kB };
}

const kindOf = (type: string): Kind =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) => kinds[kind].test(type)) ?? 'other';
