/** So long nobody has touched, pointed at or scrolled what is shown. */
const restMs = 700;

/** Watches what a reader does with what an area shows; what comes back waits until the hand rests. */
export function watchHand(area: HTMLElement, signal: AbortSignal): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  let isDown = false;
  const stir = () => {
    last = performance.now();
  };
  const move = ({ movementX, movementY }: PointerEvent) => {
    // Browsers tell of a pointer that rests, too, when something new stands below it.
    if (movementX !== 0 || movementY !== 0) stir();
  };
  const press = (isPressed: boolean) => () => {
    isDown = isPressed;
    stir();
  };
  area.addEventListener('pointermove', move, { signal, passive: true });
  area.addEventListener('keydown', stir, { signal, passive: true });
  area.addEventListener('pointerdown', press(true), { signal, passive: true });
  for (const type of ['pointerup', 'pointercancel'])
    window.addEventListener(type, press(false), { signal, passive: true });
  window.addEventListener('scroll', stir, { signal, passive: true });
  return async () => {
    const left = () => (isDown ? restMs : last + restMs - performance.now());
    while (left() > 0) await new Promise((done) => setTimeout(done, left()));
  };
}

/**
 * Draws anew what somebody may be looking at: the result with the focus, else on a page that was scrolled the topmost one in the window,
 * keeps its place in the window.
 */
export function keepingPlace(area: HTMLElement, draw: () => void): void {
  const results = () => [...area.querySelectorAll<HTMLElement>('[data-url]')];
  const topOf = (one: Element) => one.getBoundingClientRect().top;
  const looked =
    results().find((one) => one.contains(document.activeElement)) ??
    (scrollY > 0 ? results().find((one) => topOf(one) >= 0) : undefined);
  const before = looked && topOf(looked);
  draw();
  const after = results().find(({ dataset }) => dataset['url'] === looked?.dataset['url']);
  if (before !== undefined && after) scrollBy({ top: topOf(after) - before, behavior: 'instant' });
}
