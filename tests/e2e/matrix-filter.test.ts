import { expect, type Page, test } from '@playwright/test';
import { matrixLines } from './matrix-page.ts';

const levels = ['very-low', 'low', 'moderate', 'high'];
const status = (page: Page) => page.locator('[data-matrix-status]');

/** Every outcome with every certainty, in the whole table, a row, a column and a cell. */
const choicesOf = (outcomes: string[]) =>
  outcomes.flatMap((outcome) =>
    ['', 'low', 'moderate', 'high'].flatMap((certainty) =>
      ['', 'neck-pain', 'fibromyalgia'].flatMap((condition) =>
        ['', 'massage-general'].map((technique) => ({ outcome, certainty, condition, technique })),
      ),
    ),
  );

test('every choice shows the findings that going through the data line by line gives', async ({
  page,
  request,
}) => {
  const lines = (await matrixLines(request)).filter(({ claim }) => claim !== null);
  await page.goto('evidence/');
  const outcomes = await page
    .locator('input[name="outcome"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(outcomes.length).toBeGreaterThan(8);
  const choices = choicesOf(outcomes);
  const answers = await askEach(
    page,
    choices.map((choice) => `?${new URLSearchParams(choice)}`),
  );
  for (const [at, { outcome, certainty, condition, technique }] of choices.entries()) {
    const expected = lines.filter(
      (line) =>
        (!outcome || line.outcome === outcome) &&
        (!certainty || levels.indexOf(line.certainty ?? '') >= levels.indexOf(certainty)) &&
        (!condition || line.condition === condition) &&
        (!technique || line.technique === technique),
    );
    const name = [outcome, certainty, condition, technique].join(' ');
    expect(answers[at]?.findings, name).toEqual(
      expected.map((line) => `${line.condition} ${line.technique} ${new URL(line.url ?? '').pathname}`),
    );
    expect(answers[at]?.says, name).toContain(
      expected.length === 0 ? 'No finding fits' : `${expected.length} finding`,
    );
  }
});

/** Comes back to each address in the open page, and reads which findings stand there and what the status line says. */
const askEach = (page: Page, addresses: string[]): Promise<{ findings: string[]; says: string }[]> =>
  page.evaluate((all) => {
    const heads = [...document.querySelectorAll<HTMLElement>('th[data-technique]')];
    const findings = [...document.querySelectorAll<HTMLElement>('.matrix-finding')];
    const placeOf = (finding: HTMLElement) => {
      const column = finding.closest('td')?.cellIndex ?? 0;
      const technique = heads[column - 1]?.dataset['technique'];
      return [finding.closest('tr')?.id, technique, finding.querySelector('a')?.pathname].join(' ');
    };
    return all.map((address) => {
      history.replaceState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      return {
        findings: findings.filter((one) => !one.closest('[hidden]')).map(placeOf),
        says: document.querySelector('[data-matrix-status]')?.textContent ?? '',
      };
    });
  }, addresses);

test('a choice stands in the address, survives a reload and coming back, and is cleared with one press', async ({
  page,
}) => {
  await page.goto('evidence/');
  const whole = await status(page).textContent();
  await page.getByRole('radio', { name: /^Sleep/ }).check();
  await page.getByLabel('Condition', { exact: true }).selectOption('fibromyalgia');
  await expect(page).toHaveURL(
    /\?condition=fibromyalgia&outcome=sleep$|\?outcome=sleep&condition=fibromyalgia$/,
  );
  const chosen = await status(page).textContent();
  await page.reload();
  await expect(status(page)).toHaveText(chosen ?? '');
  await page.locator('.matrix-finding a:visible').first().click();
  await expect(page).toHaveURL(/\/evidence\/claims\//);
  await page.goBack();
  await expect(status(page)).toHaveText(chosen ?? '');
  await expect(page.getByRole('radio', { name: /^Sleep/ })).toBeChecked();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(status(page)).toHaveText(whole ?? '');
  await expect(page).toHaveURL(/\/evidence\/$/);
});

test('an unknown value falls back to all and says so', async ({ page }) => {
  await page.goto('evidence/?outcome=happiness&condition=neck-pain&certainty=sky-high');
  await expect(status(page)).toContainText('no outcome “happiness”');
  await expect(status(page)).toContainText('no certainty “sky-high”');
  await expect(page.getByRole('radio', { name: 'All outcomes' })).toBeChecked();
  await expect(page.getByRole('rowheader')).toHaveText([/Neck pain/]);
});
