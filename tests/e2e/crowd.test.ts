import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

interface Outcome {
  groups?: { massage: number; comparison: number };
}

const pages = [
  'conditions/neck-pain/',
  'conditions/acute-low-back-pain/',
  'evidence/citations/sherman-2009/',
  'evidence/claims/massage-has-no-risks/',
];

for (const path of pages)
  test(`${path} draws as many people as its words say`, async ({ page }) => {
    await page.goto(path);
    const figures = await page.locator('.crowd').all();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const counts: number[] = [];
      for (const panel of await figure.locator('.crowd-panel').all()) {
        const said = Number((await panel.locator('strong').textContent())?.match(/^\d+/)?.[0]);
        const drawn = (await panel.locator('.crowd-had').getAttribute('d'))?.match(/M/g)?.length ?? 0;
        expect(drawn).toBe(said);
        counts.push(said);
      }
      const [massage = 0, other] = counts;
      if (other === undefined) continue;
      const [told] = (await figure.locator('figcaption').textContent())?.match(/\d+ (more|fewer)/) ?? [];
      expect(told).toBe(`${Math.abs(massage - other)} ${massage > other ? 'more' : 'fewer'}`);
    }
  });

for (const [path, file] of [
  ['evidence/citations/sherman-2009/', 'sherman-2009'],
  ['evidence/citations/preyde-2000/', 'preyde-2000'],
])
  test(`${path} has the same shares in picture, words, table and record`, async ({ page }) => {
    await page.goto(path ?? '');
    const record = parse(readFileSync(`src/content/citations/${file}.yml`, 'utf8'));
    const shares = record.outcomes.flatMap(({ groups }: Outcome) => groups ?? []);
    const figures = await page.locator('.crowd').all();
    expect(figures).toHaveLength(shares.length);
    const table = (await page.locator('.result-table').textContent()) ?? '';
    for (const [at, figure] of figures.entries()) {
      const { massage, comparison } = shares[at];
      await expect(figure.locator('strong')).toHaveText([`${massage} of 100`, `${comparison} of 100`]);
      expect(table).toContain(`${massage} of 100 people, against ${comparison} of 100`);
      expect(table).toContain(`${massage}% vs ${comparison}%`);
    }
  });
