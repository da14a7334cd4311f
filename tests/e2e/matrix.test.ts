import { expect, type Page, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { matrixLines, type ShownCell, shownCells } from './matrix-page.ts';

const status = (page: Page) => page.locator('[data-matrix-status]');

test('the table says in every cell what its JSON and its CSV say', async ({ page, request }) => {
  await page.goto('evidence/');
  const shown = (await shownCells(page)).flatMap(linesOf);
  const lines = await matrixLines(request);
  const fromFile = lines.map((line) => ({
    condition: line.condition,
    technique: line.technique,
    words: line.finding,
    direction: line.direction ?? '',
    certainty: line.certainty ?? '',
    about: line.claim ? `${line.outcomeWords}, ${line.when}, against ${line.comparison}`.toLowerCase() : '',
    size: line.claim ? sizeInWords(line) : '',
    link: line.claim ? new URL(line.url ?? '').pathname : '',
    records: line.records,
  }));
  expect(shown).toEqual(fromFile);
  const csv = csvParse(await (await request.get('api/matrix.csv')).text());
  expect([...csv]).toEqual(
    lines.map((line) =>
      Object.fromEntries(Object.entries(line).map(([key, value]) => [key, String(value ?? '')])),
    ),
  );
});

/** "7 trials, 761 people" as the slow obvious way writes it. */
function sizeInWords({
  studies,
  people,
  sizeOf,
}: {
  studies: number | null;
  people: number | null;
  sizeOf: string | null;
}): string {
  if (sizeOf === null) return 'Number of people not reported';
  const [one, many] = sizeOf === 'result' ? ['trial', 'trials'] : ['study', 'studies'];
  const parts = [
    studies === null ? [] : [`${studies} ${studies === 1 ? one : many}`],
    people === null ? [] : [`${people.toLocaleString('en-US')} people`],
  ].flat();
  return `${sizeOf === 'review' ? 'From a review of ' : ''}${parts.join(', ')}`;
}

function linesOf({ condition, technique, findings, words, records }: ShownCell) {
  const none = { direction: '', certainty: '', about: '', size: '', link: '' };
  if (findings.length > 0) return findings.map((one) => ({ condition, technique, ...one, records }));
  return [{ condition, technique, words: records > 0 ? 'No claim yet' : words, ...none, records }];
}

test('a gap stays a gap: a filter never turns other outcomes into "No studies found"', async ({ page }) => {
  await page.goto('evidence/');
  const before = await shownCells(page);
  await page.getByRole('radio', { name: /^Sleep/ }).check();
  const after = await shownCells(page);
  expect(after.length).toBe(before.length);
  for (const [at, cell] of after.entries()) {
    const was = before[at];
    if (was?.findings.length && cell.findings.length === 0)
      expect(cell.words).toContain('Other outcomes only');
    if (!was?.findings.length) expect(cell.words).toBe(was?.words);
  }
  await page.getByLabel(/^Hide conditions and techniques/).check();
  await expect(page).toHaveURL(/pairs=findings/);
  const folded = await shownCells(page);
  const filled = after.filter(({ findings }) => findings.length > 0);
  const conditions = new Set(filled.map(({ condition }) => condition));
  const techniques = new Set(filled.map(({ technique }) => technique));
  expect(folded).toEqual(
    after.filter(({ condition, technique }) => conditions.has(condition) && techniques.has(technique)),
  );
  await expect(status(page)).toContainText(/Hidden: \d+ conditions and \d+ techniques/);
});

test('the outcomes are chosen with arrow keys, and the table scrolls with the keyboard under heads that stay', async ({
  page,
}) => {
  await page.goto('evidence/');
  await page.getByRole('radio', { name: 'All outcomes' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/outcome=pain/);
  const region = page.getByRole('region', { name: /Findings for each condition/ });
  await region.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  await region.evaluate((box) => box.scrollTo(900, 900));
  const box = await region.boundingBox();
  const corner = await page.getByRole('columnheader', { name: 'Condition' }).boundingBox();
  const head = await page.getByRole('columnheader', { name: 'Reflexology' }).boundingBox();
  expect(Math.abs((corner?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3);
  expect(Math.abs((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3);
});
