import { expect, test } from '@playwright/test';
import { workplaces } from './workplaces.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, path] of Object.entries(workplaces))
  test(`who asks for less motion sees nothing move on the ${name} page, when it opens and under the pointer`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const moving = await page.evaluate(() => {
      const seconds = (value: string) => Math.max(...value.split(',').map(Number.parseFloat));
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          return (
            seconds(transitionDuration) > 0 || seconds(animationDuration) > 0 || scrollBehavior === 'smooth'
          );
        })
        .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    });
    expect(moving).toEqual([]);
    await page.locator('main a:visible').first().hover();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

test('the map jumps and never flies, by its buttons, by arrow keys and by a click', async ({ page }) => {
  await page.goto('find/?near=98101');
  await page.locator('provider-map[data-ready]').waitFor();
  const view = page.locator('[data-map-view]');
  const frames = () =>
    page.evaluate(async () => {
      const pane = document.querySelector('.leaflet-map-pane');
      const places = new Set<string>();
      for (let frame = 0; frame < 20; frame++) {
        places.add(pane ? getComputedStyle(pane).transform : '');
        await new Promise(requestAnimationFrame);
      }
      return places.size;
    });
  await view.focus();
  await page.keyboard.press('ArrowRight');
  expect(await frames(), 'places after an arrow key').toBe(1);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await frames(), 'places after a zoom').toBe(1);
  await view.click({ position: { x: 40, y: 200 } });
  expect(await frames(), 'places after a click').toBe(1);
});
