import type { Page } from '@playwright/test';

/** What the focused element is called by its label, its aria-label or its text, with white space made single. */
export const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const label =
      focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement
        ? focused.labels?.[0]?.textContent
        : undefined;
    const name = label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the focused element bears the name, and says how often; throws after 150 presses with the names met. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<number> {
  const met: string[] = [];
  for (let presses = 1; presses <= 150; presses++) {
    await page.keyboard.press(key);
    const focused = await focusName(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return presses;
    met.push(focused.slice(0, 40));
  }
  throw new Error(`150 presses of ${key} did not lead to ${name}, but to ${met.slice(-20).join(' | ')}`);
}

/** Goes to the element of that name by Tab and presses a key on it. */
export async function press(page: Page, key: 'Enter' | 'Space', name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}
