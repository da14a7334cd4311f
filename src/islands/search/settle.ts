/**
 * Makes a container hold what was made anew. What is there already, a result by its address, stays the same node at its place: it keeps
 * its focus and the finger that is on it, and nothing of it is painted again.
 */
export function settle(container: Element, made: readonly Element[]): void {
  const focused = container.contains(document.activeElement) ? document.activeElement : null;
  settleIn(container, made);
  // A node that was moved or made anew has lost the focus.
  const address = focused?.getAttribute('href');
  if (address && document.activeElement !== focused)
    container.querySelector<HTMLElement>(`[href="${CSS.escape(address)}"]`)?.focus({ preventScroll: true });
}

function settleIn(parent: Element, made: readonly Element[]): void {
  for (const [at, fresh] of made.entries()) {
    const rest = [...parent.children].slice(at);
    const known = rest.find((one) => keyOf(one) === keyOf(fresh));
    if (!known) parent.insertBefore(fresh, rest[0] ?? null);
    else {
      if (known !== rest[0]) parent.insertBefore(known, rest[0] as Element);
      if (known.isEqualNode(fresh)) continue;
      if (known.matches(holders)) settleIn(known, [...fresh.children]);
      else known.replaceWith(fresh);
    }
  }
  while (parent.children.length > made.length) parent.lastElementChild?.remove();
}

/** What has nothing but elements in it, and no attribute of its own that changes. */
const holders = 'section, ol, li';

const keyOf = (element: Element): string =>
  element.getAttribute('data-url') ??
  element.getAttribute('data-group') ??
  element.className + element.tagName;
