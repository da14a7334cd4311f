import { expect, test } from '@playwright/test';
import { pageKinds } from './pages.ts';

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

interface Watching {
  refused: string[];
}

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`the policy refuses nothing on the ${kind} page, linked data included, which every browser can read`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const watching = { refused: [] as string[] };
      Object.assign(window, { watching });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        watching.refused.push(`${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const { refused, types, isListed } = await page.evaluate(() => ({
      refused: (window as unknown as { watching: Watching }).watching.refused,
      types: [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
        (JSON.parse(textContent ?? '')['@graph'] as { '@type': string }[]).map((node) => node['@type']),
      ),
      isListed: document.querySelector('meta[name="robots"][content*="noindex"]') === null,
    }));
    expect(refused).toEqual([]);
    expect(types.some((type) => type.endsWith('Page'))).toBe(isListed);
  });
}

test('a script that nobody signed is still refused', async ({ page }) => {
  await page.goto('./');
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
        const script = document.createElement('script');
        script.textContent = 'document.title = "written by a stranger"';
        document.head.append(script);
      }),
  );
  expect(refused).toBe('script-src-elem');
  await expect(page).not.toHaveTitle(/stranger/);
});

test('every page carries a strict policy without unsafe-inline', async ({ page }) => {
  await page.goto('find/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toMatch(/'unsafe-eval'/);
});
