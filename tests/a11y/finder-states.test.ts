import { expect, type Page, test } from '@playwright/test';
import { findings, looks } from './findings.ts';
import { pageWidth } from './outline.ts';

/** What a visitor of the finder may see, beside the list that `pageKinds` has. */
const states: Record<
  string,
  { path: string; before?: (page: Page) => Promise<unknown>; says: string | RegExp }
> = {
  'nothing typed': {
    path: 'find/',
    before: (page) => page.getByRole('button', { name: 'Find', exact: true }).click(),
    says: 'Nothing was typed',
  },
  'open filters': {
    path: 'find/?near=98101&credential=bctmb&within=100',
    before: (page) => page.getByText('Filters', { exact: true }).click(),
    says: 'within 100 miles',
  },
  'several places': { path: 'find/?near=Springfield', says: 'Which one?' },
  'a misspelled place': { path: 'find/?near=springfeild+il', says: 'Did you mean' },
  'nobody fits': { path: 'find/?near=98101&within=5&language=es&credential=ocs', says: 'No therapist fits' },
  'names of people': { path: 'find/?name=ana', says: 'begins with' },
  'left-out parts of an address': { path: 'find/?near=98101&within=far', says: 'The 20 nearest' },
  'one record with its search': {
    path: 'find/provider/?id=x-sample-00001&near=98101&specialty=shoulder-pain',
    says: 'Back to the list',
  },
  'a record that is not there': { path: 'find/provider/?id=x-nobody', says: 'nobody under' },
  'an empty short list': { path: 'find/saved/', says: 'Nobody is on your list yet' },
  'a list of a city': { path: 'find/ny/brooklyn/', says: 'Cities nearby' },
  'a list of a state without a rule': { path: 'find/wy/', says: 'What Wyoming asks' },
};

const withoutLeaves = (page: Page) => page.route('**/leaf/*.json', (route) => route.fulfill({ status: 404 }));

for (const { name, ...look } of looks)
  test.describe(name, () => {
    test.use(look);
    for (const [state, { path, before, says }] of Object.entries(states))
      test(`axe finds nothing on the finder with ${state}, and nothing is wider than the screen, down to 320 px`, async ({
        page,
      }) => {
        test.setTimeout(120_000);
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await before?.(page);
        await expect(page.getByRole('main')).toContainText(says);
        expect(await findings(page)).toEqual([]);
        for (const width of [look.viewport.width, 320]) {
          await page.setViewportSize({ ...look.viewport, width });
          expect(await pageWidth(page)).toBeLessThanOrEqual(width);
        }
      });

    test('axe finds nothing where a file of the list is missing', async ({ page }) => {
      await withoutLeaves(page);
      await page.goto('find/?near=98101');
      await expect(page.getByRole('main')).toContainText('could not find a file of the list');
      expect(await findings(page)).toEqual([]);
    });
  });
