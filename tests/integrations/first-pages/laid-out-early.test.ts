import { expect, test } from 'vitest';
import { laidOutEarly } from '../../../src/integrations/first-pages/laid-out-early.ts';

const page = laidOutEarly(
  '<html><head></head><body><aside>911</aside><header>Menu</header><main><header>A</header><aside>B</aside></main></body></html>',
);

test('the emergency line and the header of the page are measured as soon as they are there, and no other', () => {
  const measured = '<script>document.body.offsetHeight</script>';
  expect(page).toContain(`<aside>911</aside>${measured}<header>Menu</header>${measured}<main>`);
  expect(page.split(measured)).toHaveLength(3);
});

test('whatever comes is measured from the end of the head on', () => {
  expect(page).toMatch(/<head><script>\{let o=new MutationObserver\(.*\{once:!0\}\)\}<\/script><\/head>/);
});
