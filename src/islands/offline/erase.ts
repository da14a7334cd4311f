import { isOurs } from '../../offline/shelf.ts';

/** Every name that this site uses in the browser's local storage begins like this. */
const keyStart = 'handwise-';

/** Erases all that the site keeps on this device: lists, answers, choices, pages, packs, and the worker that answers from them. */
export async function eraseAll(base: string): Promise<void> {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(keyStart)) localStorage.removeItem(key);
  } catch {
    // Where nothing can be read, nothing is kept.
  }
  await eraseOffline(base);
}

/** Erases what is kept for reading without a connection, and ends the worker. */
export async function eraseOffline(base: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(base).catch(() => undefined);
  await registration?.unregister();
  const names = await globalThis.caches?.keys().catch(() => []);
  await Promise.all((names ?? []).filter((name) => isOurs(base, name)).map((name) => caches.delete(name)));
}
