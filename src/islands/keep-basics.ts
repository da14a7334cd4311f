// Starts the service worker, which stands beside the web app manifest, behind all that the page itself loads, or when the reader switches
// it on again. This stands in every page, so it shares no part with other scripts. The development server has no worker.
const start = (): void => {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!manifest || !('serviceWorker' in navigator) || isSwitchedOff()) return;
  const address = new URL('service-worker.js', manifest.href);
  navigator.serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => undefined);
};

/** Whether the reader wants nothing kept; where the browser keeps no choice, it keeps nothing else either. */
function isSwitchedOff(): boolean {
  try {
    return localStorage['handwise-offline'] === 'off';
  } catch {
    return true;
  }
}

if (import.meta.env.PROD) {
  addEventListener('load', start);
  document.addEventListener('offline-switched-on', start);
}
