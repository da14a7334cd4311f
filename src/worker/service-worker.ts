import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { readPinned } from '../offline/pinned.ts';
import { shelfName } from '../offline/shelf.ts';
import { answerAsset, answerFinderFile, answerPage, answerPinned } from './answers.ts';
import { scope } from './scope.ts';

// The build writes both: the site's base, and the files that every device keeps, each with the hash that it must have.
declare const siteBase: string;
declare const basicFiles: { url: string; revision: string | null; integrity: string }[];

const basic = new PrecacheController({ cacheName: shelfName(siteBase, { kind: 'basic' }) });
basic.addToCacheList(basicFiles);

scope.addEventListener('install', (event) => void basic.install(event as never));
scope.addEventListener('activate', (event) => {
  void basic.activate(event as never);
  event.waitUntil(scope.clients.claim());
});

// A page asks a waiting worker to take over; while other pages are open it does not, and says how many.
scope.addEventListener('message', (event) => {
  if (event.data !== 'take-over') return;
  const takeOver = async () => {
    const { length } = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (length <= 1) await scope.skipWaiting();
    event.ports[0]?.postMessage(length);
  };
  event.waitUntil(takeOver());
});

const below = ({ sameOrigin, url }: { sameOrigin: boolean; url: URL }, folder: string): boolean =>
  sameOrigin && url.pathname.startsWith(siteBase + folder);

registerRoute(
  (asked) => asked.request.mode === 'navigate' && below(asked, ''),
  ({ request, url, event }) =>
    answerPage(siteBase, request, url, (path) => basic.matchPrecache(siteBase + path), event),
);
registerRoute(
  (asked) => below(asked, '_astro/'),
  ({ url }) => answerAsset(url),
);
registerRoute(
  (asked) => below(asked, '@') && readPinned(siteBase, asked.url.pathname) !== undefined,
  ({ url }) => answerPinned(siteBase, url),
);
registerRoute(
  (asked) => ['finder/', 'places/', 'find/words.json'].some((start) => below(asked, start)),
  ({ request, url }) => answerFinderFile(siteBase, request, url),
);
