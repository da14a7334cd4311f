import { isSwitchedOff } from './setting.ts';

/** Starts the service worker, which stands beside the web app manifest; undefined where the browser has none or the reader wants none. */
export async function startWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!manifest || !('serviceWorker' in navigator) || isSwitchedOff()) return undefined;
  const address = new URL('service-worker.js', manifest.href);
  return navigator.serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => undefined);
}
