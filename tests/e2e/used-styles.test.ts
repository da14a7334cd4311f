import { expect, type Page, test } from '@playwright/test';

/** The style sheets of a page that shares them as files. */
async function sharedSheets(page: Page): Promise<string> {
  await page.goto('about/methods/');
  const addresses = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const sheets = await Promise.all(
    addresses.map(async (address) => (await page.request.get(address)).text()),
  );
  return sheets.join('\n');
}

/** Selectors of a sheet that something on the page matches, in whatever state, and the properties that it sets and reads. */
function readStyles(shared: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(shared);
  const read = (rules: CSSRuleList) => {
    const found = { selectors: new Set<string>(), set: new Set<string>(), read: new Set<string>() };
    const visit = (rule: CSSRule): void => {
      if (rule instanceof CSSStyleRule) {
        // Commas within brackets do not part selectors.
        for (const one of rule.selectorText.split(/,\s*(?![^()]*(?:\([^()]*\)[^()]*)*\))/))
          found.selectors.add(one);
        for (const [, name = ''] of rule.cssText.matchAll(/var\((--[\w-]+)/g)) found.read.add(name);
        for (const name of rule.style) if (name.startsWith('--')) found.set.add(name);
      }
      if ('cssRules' in rule) for (const inner of rule.cssRules as CSSRuleList) visit(inner);
    };
    for (const rule of rules) visit(rule);
    return found;
  };
  const whole = read(sheet.cssRules);
  const own = { selectors: new Set<string>(), set: new Set<string>(), read: new Set<string>() };
  for (const one of document.styleSheets) {
    const { selectors, set, read: names } = read(one.cssRules);
    for (const selector of selectors) own.selectors.add(selector);
    for (const name of set) own.set.add(name);
    for (const name of names) own.read.add(name);
  }
  // All but those that ask where an element stands.
  const states = /:(?!(is|where|not|has|root|empty|first|last|only|nth)\b)[a-z-]+(\([^)]*\))?/.source;
  // In whatever state: a state holds, and so does one that is excluded.
  const inAnyState = (selector: string): string =>
    selector
      .replace(/::[a-z-]+(\([^)]*\))?/g, '')
      .replace(new RegExp(`:not\\(${states}\\)`, 'g'), '')
      .replace(new RegExp(states, 'g'), ':is(*)');
  const matches = (selector: string): boolean => {
    const bare = inAnyState(selector);
    return document.querySelector(/(^|[>+~\s])$/.test(bare) ? `${bare}*` : bare) !== null;
  };
  return {
    used: [...whole.selectors].filter(matches).length,
    missing: [...whole.selectors].filter((selector) => matches(selector) && !own.selectors.has(selector)),
    unset: [...own.read].filter((name) => whole.set.has(name) && !own.set.has(name)),
    left: own.selectors.size,
    all: whole.selectors.size,
  };
}

for (const path of [
  'conditions/chronic-low-back-pain/',
  'techniques/swedish-massage/',
  'questions/does-massage-help-low-back-pain/',
  'guides/self-massage/',
  'safety/pregnancy/',
  './',
])
  test(`${path} has every rule of the shared sheets that something on it matches, and fewer than all`, async ({
    page,
  }) => {
    const shared = await sharedSheets(page);
    await page.goto(path);
    // Results of the search are drawn into the page.
    await page.keyboard.press('/');
    await page.keyboard.type('neck');
    await expect(page.locator('[data-panel-list] a').first()).toBeVisible();
    const styles = await page.evaluate(readStyles, shared);
    expect(styles.used).toBeGreaterThan(100);
    expect(styles.missing).toEqual([]);
    expect(styles.unset).toEqual([]);
    expect(styles.left).toBeLessThan(styles.all);
  });
