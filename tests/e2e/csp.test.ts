import { expect, test } from '@playwright/test';

const workingPages = {
  search: 'search/?q=neck',
  finder: 'find/?near=98101',
  'one provider': 'find/provider/?id=x-sample-00001',
};

for (const [name, path] of Object.entries(workingPages)) {
  test(`the ${name} page works under its policy and asks nobody else`, async ({ page, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (/^https?:$/.test(protocol) && asked !== origin) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path);
    await expect(page.locator('[data-ready]').last()).toBeAttached();
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('every page carries a strict policy without unsafe-inline', async ({ page }) => {
  await page.goto('find/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toMatch(/'unsafe-eval'/);
});
