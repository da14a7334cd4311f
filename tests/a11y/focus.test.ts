import { expect, type Page, test } from '@playwright/test';
import { workplaces } from './workplaces.ts';

const sizes = [
  { width: 390, height: 500 },
  { width: 1280, height: 720 },
];

for (const size of sizes)
  for (const [name, path] of Object.entries(workplaces))
    test(`at ${size.width} px every tab stop of the ${name} page shows its focus, whole and under nothing`, async ({
      page,
    }) => {
      // Some hundred presses of Tab.
      test.setTimeout(180_000);
      await page.setViewportSize(size);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const faults: string[] = [];
      let stops = 0;
      for (
        let fault = await nextStop(page);
        fault !== undefined && stops < 250;
        fault = await nextStop(page)
      ) {
        stops++;
        if (fault) faults.push(fault);
      }
      expect(faults).toEqual([]);
      expect(stops).toBeGreaterThan(10);
    });

/** Presses Tab and says what is wrong with the focus there, "" if nothing; undefined past the last stop. */
async function nextStop(page: Page): Promise<string | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.hasAttribute('data-met')) return undefined;
    focused.setAttribute('data-met', '');
    const named = `${focused.tagName.toLowerCase()} ${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 30)}`;
    // A field that is drawn by its label shows the label's ring.
    const drawn = [focused, focused.closest('label')].filter((element) => element !== null);
    const isRinged = drawn.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!isRinged) return `${named}: no ring`;
    // A line of the focus that is partly on the screen is looked at in the middle of what is there.
    const lines = [...focused.getClientRects()]
      .map(({ left, right, top, bottom }) => ({
        x: (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
        isThere: right > 1 && left < innerWidth && bottom > 1 && top < innerHeight,
      }))
      .filter(({ isThere }) => isThere);
    if (lines.length === 0) return `${named}: off the screen`;
    const covers = lines.map(({ x, y }) => document.elementFromPoint(x, y));
    const isSeen = covers.some(
      (over) => over && (drawn.some((element) => element.contains(over)) || over.contains(focused)),
    );
    return isSeen ? '' : `${named}: under ${covers[0]?.tagName} ${covers[0]?.className}`;
  });
}
