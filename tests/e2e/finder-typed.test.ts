import { expect, type Page, test } from '@playwright/test';
import { results, sample, status } from './finder-oracle.ts';

const box = (page: Page) => page.getByLabel('City, ZIP code or name');

async function search(page: Page, typed: string): Promise<void> {
  await page.goto('find/');
  await page.locator('provider-finder[data-ready]').waitFor();
  await box(page).fill(typed);
  await page.keyboard.press('Enter');
}

test('nothing typed has its own sentence, tied to the box, and does not outlive the next search', async ({
  page,
}) => {
  await search(page, '   ');
  await expect(status(page)).toContainText('Nothing was typed. Type a city, a ZIP code or a name');
  await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(box(page)).toHaveAttribute('aria-describedby', /finder-status/);
  await box(page).fill('98101');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(box(page)).toHaveAttribute('aria-invalid', 'false');
});

test('one likely spelling is asked for by its name and ZIP code', async ({ page }) => {
  await search(page, 'springfeild il');
  await expect(status(page)).toContainText(
    'We know no place called “springfeild il”. Did you mean Springfield, IL (62701)?',
  );
  await page.getByRole('link', { name: 'Springfield, IL (62701)' }).click();
  await expect(page).toHaveURL(/near=Springfield,\+IL$/);
  await expect(results(page)).toHaveCount(20);
});

test('“near me” is told from a place, and leads to the button for it', async ({ page }) => {
  for (const typed of ['near me', 'massage therapist near me']) {
    await search(page, typed);
    await expect(status(page)).toContainText(
      `“${typed}” names no place. Type a city or a ZIP code, or press “Use my location”.`,
    );
  }
  await search(page, 'ME');
  await expect(page.getByRole('heading', { level: 2, name: 'Near Maine' })).toBeVisible();
});

test('a village that is also the beginning of a name asks which of them is meant', async ({ page }) => {
  await search(page, 'ash');
  await expect(status(page)).toContainText('“ash” is a place, and a therapist’s name begins like it.');
  await page.getByRole('link', { name: 'Search names for “ash”' }).click();
  await expect(page).toHaveURL(/\?name=ash$/);
  const named = sample.filter(({ name }) =>
    [name.first, name.last, name.organization].some((part) => /(^|[\s-])ash/i.test(part ?? '')),
  );
  await expect(status(page)).toContainText(`${named.length} therapists whose first or last name begins`);
  await page.goBack();
  await page.getByRole('link', { name: /^Ash, NC/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Near Ash, NC' })).toBeVisible();
});

test('a name is found in both orders, also with the comma of a register', async ({ page }) => {
  const person = sample.find(({ kind }) => kind === 'individual');
  const [first, last] = [person?.name.first ?? '', person?.name.last ?? ''];
  for (const typed of [
    `${first} ${last}`,
    `${last} ${first}`,
    `${last}, ${first}`,
    last.slice(0, 6).toUpperCase(),
  ]) {
    await search(page, typed);
    await expect(page).toHaveURL(/\?name=/);
    await expect(results(page).filter({ hasText: `${first} ${last}` })).not.toHaveCount(0);
  }
});

test('5,000 characters, markup and marks that turn text around are told in one short sentence', async ({
  page,
}) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  for (const typed of [
    'x'.repeat(5000),
    '"><img src=x onerror=alert(1)>',
    '\u202Eelttaes',
    '💆'.repeat(60),
  ]) {
    await search(page, typed);
    await expect(status(page)).toContainText('We know no place and no therapist called');
    const said = (await status(page).textContent()) ?? '';
    expect(said.length).toBeLessThan(250);
    expect(said).not.toContain('\u202E');
    expect(page.url().length).toBeLessThan(900);
    await expect(page.getByRole('link', { name: 'The lists by state' })).toBeVisible();
  }
  expect(dialogs).toBe(0);
});

test('where nobody fits, the filter that leaves out most is named, and the state’s register and self-care are offered', async ({
  page,
}) => {
  await page.goto('find/?near=98101&within=5&language=es&credential=ocs');
  await expect(status(page)).toContainText(
    'What leaves out most is “Orthopedic specialist, physical therapy (OCS)”.',
  );
  const help = page.locator('[data-finder-help]');
  await expect(help.getByRole('link', { name: 'Washington: name search' })).toHaveAttribute(
    'href',
    /^https:/,
  );
  await expect(help.getByRole('link', { name: /Washington: license needed/ })).toHaveAttribute(
    'href',
    /\/guides\/states\/wa\/$/,
  );
  const selfCare = await help
    .getByRole('link', { name: 'What you can do yourself meanwhile' })
    .getAttribute('href');
  expect((await page.request.get(selfCare ?? '')).ok()).toBe(true);
  await page.goto('find/?lat=47.6&lng=-122.3&within=1&language=de&credential=rmt&profession=podiatrist');
  await expect(help.getByRole('link', { name: 'Washington: name search' })).toBeVisible();
  await help.getByRole('link', { name: 'Drop all filters' }).click();
  await expect(page).toHaveURL(/\?lat=47\.6&lng=-122\.3&within=1$/);
});
