import { expect, test } from '@playwright/test';
import { pageKinds, secondOfKind } from '../e2e/pages.ts';
import { findings, looks } from './findings.ts';
import { headingLevels, pageWidth, skippedLevels } from './outline.ts';

// One visit for all that can be asked of a page at rest.
for (const { name, ...look } of looks)
  test.describe(name, () => {
    test.use(look);
    for (const [kind, path] of [
      ...Object.entries(pageKinds),
      ...Object.entries(secondOfKind).map(([kind, path]) => [`second ${kind}`, path] as const),
    ])
      test(`axe finds nothing on the ${kind} page, its headings are in order, and it is never wider than the screen, down to 320 px`, async ({
        page,
      }) => {
        // axe weighs every element against every other that may cover it: a table of 350 cells takes a minute.
        test.setTimeout(240_000);
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        expect.soft(await findings(page), 'findings of axe').toEqual([]);
        const levels = await headingLevels(page);
        expect
          .soft(
            levels.filter((level) => level === 1),
            'headings of the first level',
          )
          .toEqual([1]);
        expect.soft(skippedLevels(levels), 'headings that skip a level').toEqual([]);
        for (const width of [look.viewport.width, 320]) {
          await page.setViewportSize({ ...look.viewport, width });
          expect.soft(await pageWidth(page), `page width at ${width} px`).toBeLessThanOrEqual(width);
        }
      });
  });
