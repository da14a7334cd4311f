import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from '../e2e/pages.ts';

const looks = [
  { name: 'light at 1440 px', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark at 390 px', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

for (const { name, ...look } of looks) {
  test.describe(name, () => {
    test.use(look);
    for (const [kind, path] of Object.entries(pageKinds)) {
      test(`axe finds nothing on the ${kind} page`, async ({ page }) => {
        // It weighs every element against every other that may cover it: a table of 350 cells takes a minute.
        test.setTimeout(240_000);
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 3)
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });
    }
  });
}
