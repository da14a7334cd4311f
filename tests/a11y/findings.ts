import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** How every page is looked at: the two ends of width and of color. */
export const looks = [
  { name: 'light at 1440 px', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark at 390 px', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, or in the part of it that a selector names: a line for each rule, with the first three elements. */
export async function findings(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    // Without this, axe writes down where each of the thousands of elements stands that pass.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    // Looks into frames of this origin only, which is all that there can be, in place of opening a page for the result: half of the time.
    .setLegacyMode();
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  return violations.map(({ id, nodes }) => {
    const elements = nodes.map(({ target }) => target.join(' '));
    return `${id}: ${elements.slice(0, 3).join(' | ')}`;
  });
}
