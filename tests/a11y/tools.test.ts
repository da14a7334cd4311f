import { expect, type Page, test } from '@playwright/test';
import { findings } from './findings.ts';

const submit = (page: Page) => page.locator('[data-form] [type="submit"]').click();
/** The element that holds a tool's form and its answer. */
const tool = ':is(unit-counter, score-change, care-plan)';
const states: Record<string, { path: string; reach: (page: Page) => Promise<void> }> = {
  'timed units with an answer': {
    path: 'clinicians/billing-units/',
    reach: async (page) => {
      await page.locator('#minutes-97124').fill('23');
      await submit(page);
    },
  },
  'timed units with problems': {
    path: 'clinicians/billing-units/',
    reach: async (page) => {
      await page.locator('#minutes-97124').fill('-23');
      await submit(page);
    },
  },
  'a change with an answer': {
    path: 'clinicians/outcome-measures/',
    reach: async (page) => {
      await page.locator('#measure').selectOption('ndi');
      await page.locator('#before').fill('22');
      await page.locator('#after').fill('12');
      await submit(page);
    },
  },
  'a plan with problems': { path: 'clinicians/documentation/', reach: submit },
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`${colorScheme} at 820 px`, () => {
    test.use({ colorScheme, viewport: { width: 820, height: 900 } });
    for (const [name, { path, reach }] of Object.entries(states))
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        await page.goto(path);
        await page.locator('[data-ready]').first().waitFor();
        await reach(page);
        expect(await findings(page, tool)).toEqual([]);
      });
  });
