import { expect, test } from '@playwright/test';

interface PublishedClaim {
  statement: string;
  question?: { timeWindow: { words: string }; comparison: string; outcome: { words: string } };
  verdict?: { label: string; certainty?: { label: string } };
}

for (const guide of ['neck-pain', 'chronic-low-back-pain', 'migraine'])
  test(`the line of weeks of ${guide} says in words what the published claims say`, async ({ page }) => {
    await page.goto(`conditions/${guide}/`);
    const rows = page.locator('.time-row');
    expect(await rows.count()).toBeGreaterThan(1);
    const claims: PublishedClaim[] = await page.evaluate(
      async () => (await (await fetch('../../api/claims.json')).json()).items,
    );
    for (const row of await rows.all()) {
      const said = ((await row.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
      const behind = claims.filter(
        ({ question, verdict }) =>
          question &&
          verdict &&
          said.startsWith(question.timeWindow.words.toLowerCase()) &&
          said.includes(`${question.outcome.words}, against ${question.comparison}`.toLowerCase()) &&
          said.includes(verdict.label.toLowerCase()),
      );
      expect(behind, said).not.toHaveLength(0);
      await expect(row.locator('.time-mark')).toHaveCount(1);
    }
  });

test('the line of weeks needs no sideways scroll at 320 px and keeps its words at 14 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('conditions/neck-pain/');
  const sizes = await page
    .locator('.time-axis text')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  for (const [left = 0, right = 0] of sizes) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  }
  for (let index = 1; index < sizes.length; index++)
    if (index % 2 === 0) expect(sizes[index]?.[0]).toBeGreaterThan(sizes[index - 2]?.[1] ?? 0);
});
