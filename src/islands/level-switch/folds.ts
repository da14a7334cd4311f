import type { Level } from '../../lib/level.ts';

const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('details[data-for-clinicians]')];

/** Opens the parts for clinicians or folds them; one that the address leads to stays open. */
export function foldAt(level: Level): void {
  for (const fold of folds()) fold.open = level === 'clinical' || isAsked(fold);
}

/** Opens a part that a link inside the page leads to, and all of them on paper; ends with the signal. */
export function openWhenAsked(signal: AbortSignal): void {
  let folded: HTMLDetailsElement[] = [];
  const listen = (type: string, listener: () => void) => window.addEventListener(type, listener, { signal });
  listen('hashchange', () => {
    for (const fold of folds()) if (isAsked(fold)) fold.open = true;
  });
  listen('beforeprint', () => {
    folded = folds().filter(({ open }) => !open);
    for (const fold of folded) fold.open = true;
  });
  listen('afterprint', () => {
    for (const fold of folded) fold.open = false;
  });
}

const isAsked = (fold: HTMLDetailsElement): boolean => location.hash === `#${fold.dataset['forClinicians']}`;
