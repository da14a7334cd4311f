import { expect, test } from '@playwright/test';
import { sample } from './finder-oracle.ts';

test.use({ javaScriptEnabled: false });

const inCity = (city: string, state: string) =>
  sample.filter(({ address }) => address.city === city && address.state === state);

test('a state’s list says what the state asks, who decides, how to check and where to complain', async ({
  page,
}) => {
  await page.goto('find/ca/');
  await page.getByRole('link', { name: /^What that proves, how to check a name/ }).click();
  await expect(page).toHaveURL(/#state-rule$/);
  const rule = page.getByRole('region', { name: 'What California asks' });
  await expect(rule).toContainText('There is no exam.');
  await expect(rule.getByRole('link', { name: /California Massage Therapy Council/ })).toHaveAttribute(
    'href',
    /camtc/,
  );
  await expect(rule.getByRole('link', { name: 'The page that leads to the search' })).toBeVisible();
  await expect(rule.getByRole('link', { name: 'Where to complain' })).toBeVisible();
  await expect(rule.locator('dt', { hasText: 'Rule checked' })).toBeVisible();
  await page.goto('find/wy/');
  await expect(page.getByRole('region', { name: 'What Wyoming asks' })).toContainText(
    'There is no state register.',
  );
});

test('a state’s list says how many, of which day, and where they are, in a picture and in words', async ({
  page,
}) => {
  const people = sample.filter(({ address }) => address.state === 'WA');
  await page.goto('find/wa/');
  await expect(page.locator('.lede')).toContainText(`${people.length} therapists`);
  await expect(page.locator('.lede')).toContainText(/The last record changed on \w+ \d+, \d{4}\./);
  const seattle = inCity('Seattle', 'WA').length;
  await expect(
    page.getByRole('img', { name: /^Map of Washington\. The largest groups are in / }),
  ).toBeVisible();
  await expect(page.getByRole('figure')).toContainText(`Seattle (${seattle})`);
});

test('a city’s list names the cities nearby, nearest first, and leads back to its state and to the finder', async ({
  page,
}) => {
  await page.goto('find/ny/brooklyn/');
  const nearby = page.getByRole('navigation', { name: 'Cities nearby' });
  await expect(nearby.getByRole('link', { name: 'Bronx, NY' })).toHaveAttribute(
    'href',
    /\/find\/ny\/bronx\/$/,
  );
  const miles = (await nearby.locator('.count').allInnerTexts()).map((text) =>
    Number.parseFloat(text.split(', ')[1] ?? ''),
  );
  expect(miles.length).toBeGreaterThan(1);
  expect(miles).toEqual(miles.toSorted((a, b) => a - b));
  await expect(page.getByRole('link', { name: 'Sort by distance and filter instead' })).toHaveAttribute(
    'href',
    /\/find\/\?near=Brooklyn%2C%20NY$/,
  );
});

test('each entry of a list has its source and day, and a way to mend or remove it, without any script', async ({
  page,
}) => {
  await page.goto('find/ny/brooklyn/');
  const people = inCity('Brooklyn', 'NY');
  await expect(page.locator('.provider-entry')).toHaveCount(people.length);
  for (const { id, source } of people.slice(0, 5)) {
    const entry = page.locator(`[id="${id}"]`);
    await expect(entry).toContainText(`Source: ${source.name}, taken`);
    const letter = await entry
      .getByRole('link', { name: /^Report an error about .* or ask for removal/ })
      .getAttribute('href');
    expect(decodeURIComponent(letter ?? '')).toMatch(
      new RegExp(`^mailto:\\S+\\?subject=Record ${id}: error or removal&body=Record: ${id}\r\n`),
    );
    expect(decodeURIComponent(letter ?? '')).toContain(`Record taken: ${source.retrieved}`);
  }
});

test('a record’s page leads to the lists of everybody, without any script', async ({ page }) => {
  await page.goto('find/provider/?id=x-sample-00005');
  await page.getByRole('link', { name: 'the lists by state' }).click();
  await page.getByRole('link', { name: 'California', exact: true }).click();
  await expect(page).toHaveURL(/\/find\/ca\/$/);
});
