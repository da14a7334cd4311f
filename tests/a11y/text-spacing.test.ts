import { expect, test } from '@playwright/test';
import { pageWidth } from './outline.ts';
import { workplaces } from './workplaces.ts';

/** What success criterion 1.4.12 of WCAG lets a reader set. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

for (const width of [320, 1280])
  for (const [name, path] of Object.entries(workplaces))
    test(`wider text spacing cuts nothing off on the ${name} page at ${width} px, and nothing lies over something else`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await page.evaluate((rules) => {
        const style = new CSSStyleSheet();
        style.replaceSync(rules);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
      }, spacing);
      expect.soft(await pageWidth(page), 'page width').toBeLessThanOrEqual(width);
      expect(await page.evaluate(spilledWords)).toEqual([]);
    });

/** Words that stick out of the box with an edge or ground that holds them, or that a box cuts off without a way to scroll. */
function spilledWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const spilled: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.nodeValue?.trim() ?? '';
    // Words for programs that read out are cut off on purpose; the map's words stand in the list.
    const isMeant = parent?.closest(
      '.visually-hidden, .skip-link, .skip-map, .finder-map-view, option, script, svg',
    );
    if (!parent || words === '' || isMeant || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, borderTopWidth, borderBottomWidth, clipPath, display } =
        getComputedStyle(box);
      if (display === 'inline' || display === 'contents') continue;
      // A head of a table that narrow screens leave to programs is clipped to a point.
      if (clipPath !== 'none') break;
      // Its words can be reached by scrolling.
      if (/auto|scroll/.test(overflowX + overflowY)) break;
      const isEdged =
        /hidden|clip/.test(overflowX + overflowY) ||
        (borderTopWidth !== '0px' && borderBottomWidth !== '0px');
      if (!isEdged) continue;
      const edge = box.getBoundingClientRect();
      const isInside =
        text.left >= edge.left - 2 &&
        text.right <= edge.right + 2 &&
        text.top >= edge.top - 2 &&
        text.bottom <= edge.bottom + 2;
      if (!isInside) spilled.push(`${box.tagName.toLowerCase()}.${box.className}: ${words.slice(0, 40)}`);
    }
  }
  return [...new Set(spilled)].slice(0, 5);
}
