import { expect, type Page, test } from '@playwright/test';
import { findings } from '../a11y/findings.ts';

const back = 'conditions/chronic-low-back-pain/';
const clinical = (page: Page) => page.getByLabel('for clinicians');
const plain = (page: Page) => page.getByLabel('plain words');
const effect = (page: Page) => page.getByText('MD -2.9 (95% CI -4 to -1.8)').first();
const part = (page: Page) => page.locator('details.for-clinicians > .guide-text');

test('a guide speaks plain words until a reader asks for more, on one address', async ({ page }) => {
  await page.goto(back);
  await expect(plain(page)).toBeChecked();
  await expect(effect(page)).toBeHidden();
  await expect(part(page)).toBeHidden();
  await expect(page).not.toHaveURL(/level/);
  await clinical(page).check();
  await expect(effect(page)).toBeVisible();
  await expect(part(page)).toBeVisible();
  await expect(page.locator('.only-plain').first()).toBeHidden();
  await expect(page).toHaveURL(/\?level=clinical$/);
  await page.getByRole('link', { name: 'Go to the section for clinicians' }).click();
  await expect(page.getByRole('heading', { name: 'For clinicians' })).toBeInViewport();
  await expect(page).toHaveURL(/\?level=clinical#for-clinicians$/);
});

test('the choice goes along to the next guide, and plain words leave nothing behind', async ({ page }) => {
  const kept = () => page.evaluate(() => Object.entries(localStorage));
  await page.goto(back);
  expect(await kept()).toEqual([]);
  await clinical(page).check();
  expect(await kept()).toEqual([['handwise-level', 'clinical']]);
  await page.goto('conditions/neck-pain/');
  await expect(clinical(page)).toBeChecked();
  await expect(part(page)).toBeVisible();
  await expect(page).toHaveURL(/level=clinical/);
  await page.goto('techniques/swedish-massage/');
  await expect(page.locator('p.only-clinical').first()).toBeVisible();
  await plain(page).check();
  await expect(page.locator('p.only-clinical').first()).toBeHidden();
  expect(await kept()).toEqual([]);
  await page.goto('conditions/neck-pain/');
  await expect(plain(page)).toBeChecked();
});

test('the address wins over what was chosen before, and keeps nothing', async ({ page }) => {
  await page.goto(`${back}?level=clinical`);
  await expect(clinical(page)).toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.evaluate(() => localStorage.setItem('handwise-level', 'clinical'));
  await page.goto(`${back}?level=plain`);
  await expect(plain(page)).toBeChecked();
  await expect(effect(page)).toBeHidden();
});

test('where the browser keeps nothing, the switch and the address still work', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(back);
  await clinical(page).check();
  await expect(effect(page)).toBeVisible();
  await page.reload();
  await expect(clinical(page)).toBeChecked();
  await plain(page).check();
  await expect(effect(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('a link to the section opens it, and so does paper', async ({ page }) => {
  await page.goto(`${back}#for-clinicians`);
  await expect(part(page)).toBeVisible();
  await expect(plain(page)).toBeChecked();
  await page.goto('conditions/neck-pain/');
  await expect(part(page)).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(part(page)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(part(page)).toBeHidden();
});

const pages = ['conditions/neck-pain/', 'conditions/cancer-pain/', 'techniques/deep-tissue-massage/'];
for (const path of pages)
  test(`safety reads the same both ways on ${path}`, async ({ page }) => {
    const safety = async (level: string) => {
      // With an anchor the whole page is laid out at once, and what is not has no inner text.
      await page.goto(`${path}?level=${level}#title`);
      await expect(page.locator('level-switch[data-ready]')).toBeAttached();
      const shown = (selector: string) => page.locator(selector).allInnerTexts();
      const heading = path.startsWith('conditions') ? '#is-it-safe-for-me' : '#who-should-avoid-it';
      return {
        answer: await shown('[data-answer]'),
        cards: await shown('.care-card'),
        glance: await shown('.glance'),
        risks: await shown('.risk-list'),
        // All between that heading and the next
        section: await shown(`${heading} ~ :not(${heading} ~ h2, ${heading} ~ h2 ~ *)`),
      };
    };
    const inPlainWords = await safety('plain');
    expect(inPlainWords.section.join(' ').length).toBeGreaterThan(200);
    expect(inPlainWords.cards.length > 0).toBe(path.startsWith('conditions'));
    expect(await safety('clinical')).toEqual(inPlainWords);
  });

test('what the switch changes moves next to nothing that is on the screen', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const level of ['plain', 'clinical']) {
      await page.goto(`${back}?level=${level}`);
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(() => Reflect.get(window, 'shift'));
      expect(shift, `${level} at ${width} px`).toBeLessThan(0.05);
    }
  }
});

test('axe finds nothing in what the clinical view and a wrong price change', async ({ page }) => {
  await page.goto(`${back}?level=clinical`);
  await page.getByLabel('Price of one hour near you').fill('cheap');
  await expect(page.locator('[data-price-status]')).toContainText('not a price');
  for (const part of ['level-switch', 'price-box', '.outcome-table', '.for-clinicians'])
    expect(await findings(page, part), part).toEqual([]);
});
