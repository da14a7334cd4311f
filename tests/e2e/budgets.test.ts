import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { kilobytes } from '../../scripts/bench/page-budgets.ts';
import { weighPage } from '../../scripts/bench/wire.ts';
import { contentPages, isTool } from './pages.ts';

for (const [kind, path] of contentPages) {
  test(`the ${kind} page asks nobody else and stays within its bytes`, async ({ page, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    const foreign: string[] = [];
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) foreign.push(request.url());
    });
    const wire = await weighPage(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(violations).toEqual([]);
    const { kB } = wire();
    // A guide holds its style sheets itself.
    kB.stylesheet += gzipSync((await page.locator('style').allTextContents()).join('')).length / 1000;
    const budget = kilobytes[isTool(kind) ? 'tool' : 'content'];
    const over = Object.entries(budget).filter(([what, limit]) => kB[what as keyof typeof budget] > limit);
    expect(kB.stylesheet, 'kB of style sheets, which every page has').toBeGreaterThan(5);
    expect(kB.font, 'kB of fonts, which every page has').toBeGreaterThan(10);
    expect(
      over.map(([what, limit]) => `${what}: ${kB[what as keyof typeof budget]} kB, at most ${limit}`),
    ).toEqual([]);
  });
}
