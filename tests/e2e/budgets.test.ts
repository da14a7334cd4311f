import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { pageKinds } from './pages.ts';

const kilobyte = 1000;
/** Tools work something out on the device, as the list of studies does with what is typed; a page that is read does not. */
const tools = [
  'citations',
  'timed units',
  'outcome measures',
  'documentation',
  'referral',
  'offline',
  'no connection',
];
const contentPages = Object.entries(pageKinds).filter(
  ([kind]) => !['finder', 'finder with a condition', 'short list', 'search'].includes(kind),
);

for (const [kind, path] of contentPages) {
  test(`the ${kind} page asks nobody else and stays within its bytes`, async ({ page, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    const foreign: string[] = [];
    const bytes = { script: 0, stylesheet: 0, all: 0 };
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    });
    page.on('response', async (response) => {
      if (new URL(response.url()).origin !== origin) foreign.push(response.url());
      const body = await response.body().catch(() => Buffer.alloc(0));
      const type = response.request().resourceType();
      const size = type === 'font' ? body.length : gzipSync(body).length;
      bytes.all += size;
      if (type === 'script' || type === 'stylesheet') bytes[type] += size;
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(violations).toEqual([]);
    expect(bytes.script).toBeLessThanOrEqual((tools.includes(kind) ? 10 : 5) * kilobyte);
    expect(bytes.stylesheet).toBeLessThanOrEqual(15 * kilobyte);
    expect(bytes.all).toBeLessThanOrEqual(150 * kilobyte);
  });
}
