import { formatDay } from '../lib/date.ts';
import { count } from '../lib/text.ts';
import type { KeepProblemKind } from './keep-problem.ts';
import type { OfflineList, StateOffer, WholeMark } from './offline-list.ts';

/** A size as people read it, e.g. "650 kB" or "4.2 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-US')} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What went wrong, what is kept of it, and what to do. */
export const keepProblems: Record<KeepProblemKind, string> = {
  unsupported:
    'This browser keeps nothing here. A private window or an address without https may be the reason. All pages work online.',
  offline: 'You are offline. What is listed here works. To keep more, come back with a connection.',
  'broken-off':
    'The connection broke off. It does not count as kept yet. What came so far is put aside, and the button goes on from there.',
  renewed:
    'The site was renewed while this loaded, so the old half was thrown away. Press the button again for the new one.',
  damaged: 'A part arrived damaged and was thrown away. Press the button to ask for it again.',
  full: 'The device has no room left for this. What came of it was thrown away. Remove something, then try again.',
  stopped: 'Stopped. What came so far is put aside, and the button goes on from there.',
};

/** What the whole site costs, said before it is asked for. */
export function formatSiteOffer({ site: { pages, keptBytes, parts } }: OfflineList): string {
  const load = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return `${count(pages, 'page')} and the search: ${formatBytes(load)} to load, ${formatBytes(keptBytes)} on this device.`;
}

/** What the therapists of a state cost, said before they are asked for. */
export const formatStateOffer = ({ name, bytes }: StateOffer): string =>
  `${name}: at most ${formatBytes(bytes)} to load, and as much on this device.`;

/** What is kept of a pack, and whether there is a newer one. */
export function formatKept({ day, bytes }: WholeMark, isNewest: boolean | undefined): string {
  const newer = isNewest === false ? ' A newer one is there.' : '';
  return `${formatBytes(bytes)}, as it was on ${formatDay(day)}.${newer}`;
}

/** How far a download is. */
export const formatProgress = (done: number, all: number): string =>
  `${formatBytes(done)} of ${formatBytes(all)} are here.`;
