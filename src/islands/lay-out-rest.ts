// A long page is laid out as far as it is in sight, and its other pieces one after the other, each in a task of its own, once it is
// shown in its own font. Then no height is a guess any more.
const pieces = [...document.querySelectorAll<HTMLElement>('[data-pieces] > *')];

function layOut(piece: HTMLElement): void {
  piece.style.contentVisibility = 'visible';
}

const layOutAll = (): void => pieces.splice(0).forEach(layOut);

function layOutRest(deadline?: IdleDeadline): void {
  const end = performance.now() + Math.min(deadline?.timeRemaining() ?? shareMs, shareMs);
  let piece = pieces.shift();
  for (; piece; piece = performance.now() < end ? pieces.shift() : undefined) {
    layOut(piece);
    // Asking for a measure is what lays it out now, so that the clock counts it.
    void piece.offsetHeight;
  }
  if (pieces.length > 0) whenIdle(layOutRest);
}

/** How long one task may take up for it, on a phone that is four times as slow as well. */
const shareMs = 10;

// Safari has no such callback.
const whenIdle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 30));

// A place further down is found by the heights of all above it.
if (location.hash || performance.getEntriesByType('navigation').some(({ type }) => type !== 'navigate'))
  layOutAll();
document.addEventListener(
  'click',
  ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) layOutAll();
  },
  { capture: true },
);

const start = (): void => void document.fonts.ready.then(() => whenIdle(layOutRest));
if (document.readyState === 'complete') start();
else addEventListener('load', start, { once: true });
