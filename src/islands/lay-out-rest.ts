// A long page is laid out as far as it is in sight, and its other pieces one after the other, once it is shown in its own font and
// nothing else is to do. Then no height is a guess any more.
const pieces = [...document.querySelectorAll<HTMLElement>('[data-pieces] > *')];

/** How long one task may take up for it: a phone that is four times as slow still answers at once. */
const shareMs = 10;

function layOut(piece: HTMLElement): void {
  piece.style.contentVisibility = 'visible';
}

function layOutSome(): void {
  const end = performance.now() + shareMs;
  while (pieces[0] && performance.now() < end) {
    layOut(pieces[0]);
    // Asking for a measure lays it out now, so that the clock counts it.
    void pieces.shift()?.offsetHeight;
  }
  if (pieces[0]) goOn();
}

// Safari has no such callback.
const goOn = (): unknown => (globalThis.requestIdleCallback ?? setTimeout)(layOutSome);

addEventListener('load', () => document.fonts.ready.then(goOn));

const layOutAll = (): void => pieces.splice(0).forEach(layOut);

// A place further down is found by the heights of all above it.
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (location.hash || arrival?.type !== 'navigate') layOutAll();
// What is pressed is always an element.
addEventListener('click', ({ target }) => (target as Element).closest('a[href^="#"]') && layOutAll(), true);
