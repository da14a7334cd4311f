import { expect, test } from '@playwright/test';
import { workplaces } from './workplaces.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const [name, path] of Object.entries(workplaces))
  test(`every target of the ${name} page is 24 px wide and high, or stands in a sentence`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(smallTargets, 24)).toEqual([]);
  });

const lists = {
  'buttons and fields of the finder': [
    'find/?near=98101',
    '.finder-search :is(button, summary, .field-input)',
  ],
  'filters of the finder': ['find/?near=98101', '.filters .check'],
  'tools of each therapist': ['find/?near=98101', '[data-provider-id] button'],
  'tools of the map': ['find/?near=98101', 'provider-map button'],
  'answers of the safety check': ['safety/check/', '.check-option'],
  'links of the body map': ['./', '.body-map-link'],
  'conditions by place on the body': ['conditions/', '.body-index-link'],
  'choices of the search': ['search/?q=neck', '.record-filter .check, .search-choices .check, main .button'],
} as const;

for (const [what, [path, selector]] of Object.entries(lists))
  test(`${what} are 44 px high`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    for (const fold of await page.locator('main summary:visible').all()) await fold.click();
    const heights = await page
      .locator(`:is(${selector}):visible`)
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

/** Targets smaller than the size, in CSS pixels, that do not stand in a sentence and have another target within that size. */
function smallTargets(size: number): string[] {
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .map((element) => (element.matches('input') ? (element.closest('label') ?? element) : element))
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'),
    );
  const boxes = new Map(targets.map((element) => [element, element.getBoundingClientRect()]));
  const isInSentence = (element: Element): boolean => {
    const words = element.parentElement?.textContent?.trim() ?? '';
    return (
      getComputedStyle(element).display === 'inline' &&
      words.length > (element.textContent?.trim().length ?? 0) + 3
    );
  };
  return targets
    .filter((element) => {
      const box = boxes.get(element);
      if (!box || box.width < 2 || (box.width >= size && box.height >= size) || isInSentence(element))
        return false;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      // The circle around its middle must touch no other target: the exception of 2.5.8 for spacing.
      return [...boxes].some(([other, at]) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        const [dx, dy] = [Math.max(at.left - x, 0, x - at.right), Math.max(at.top - y, 0, y - at.bottom)];
        return at.width > 1 && Math.hypot(dx, dy) < size / 2;
      });
    })
    .map((element) => {
      const box = element.getBoundingClientRect();
      return `${element.textContent?.trim().slice(0, 30)}: ${Math.round(box.width)} x ${Math.round(box.height)}`;
    });
}
