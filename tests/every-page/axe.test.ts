import { expect, test } from '@playwright/test';
import { findings, looks } from '../a11y/findings.ts';
import { addresses } from './addresses.ts';

for (const { name, ...look } of looks)
  test.describe(name, () => {
    test.use(look);
    for (const address of addresses)
      test(`axe finds nothing at ${address}`, async ({ page }) => {
        // A table of 350 cells takes a minute.
        test.setTimeout(240_000);
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        expect(await findings(page)).toEqual([]);
      });
  });
