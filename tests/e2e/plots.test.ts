import { expect, type Page, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';

interface Row {
  result: string;
  value: number;
  lower?: number | undefined;
  upper?: number | undefined;
}

const numberIn = (words: string | undefined): number | undefined =>
  words ? Number(words.replace('−', '-')) : undefined;

/** The numbers of a plot as its marks hold them. */
const inSvg = (svg: string): Row[] =>
  [...svg.matchAll(/<path [^>]*data-result="([^"]+)"[^>]*>/g)].map(([mark, result = '']) => {
    const read = (name: string) => numberIn(mark.match(new RegExp(` data-${name}="([^"]+)"`))?.[1]);
    return { result, value: read('value') ?? Number.NaN, lower: read('lower'), upper: read('upper') };
  });

/** The numbers of each table of plots as a reader sees them, in the order of the page. */
const inTables = (page: Page): Promise<Row[][]> =>
  page.locator('figure + table').evaluateAll((tables) =>
    tables.map((table) =>
      [...table.querySelectorAll('tr[data-result]')].map((row) => {
        const [value, interval = ''] = [...row.querySelectorAll('.num')].map((cell) =>
          (cell.textContent ?? '').replaceAll('−', '-'),
        );
        const [lower, upper] = interval === 'not reported' ? [] : interval.split(' to ').map(Number);
        return { result: row.getAttribute('data-result') ?? '', value: Number(value), lower, upper };
      }),
    ),
  );

test('every plot says the same numbers in its drawings, its table and the three files behind it', async ({
  page,
  request,
}) => {
  await page.goto('evidence/plots/');
  const pages = await page
    .locator('.topic-list h2 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(pages.length).toBeGreaterThan(10);
  let seen = 0;
  for (const address of pages) {
    await page.goto(address);
    const tables = await inTables(page);
    const figures = await page.locator('figure').all();
    expect(figures.length).toBe(tables.length);
    for (const [at, figure] of figures.entries()) {
      const told = tables[at] ?? [];
      expect(told.length).toBeGreaterThan(1);
      for (const drawing of await figure.locator('svg').all())
        expect(inSvg(await drawing.evaluate((svg) => svg.outerHTML))).toEqual(told);
      const id = await figure.getAttribute('aria-labelledby');
      const read = async (kind: string) => {
        const link = page.locator(`a[href$="/api/plots/${id}.${kind}"]`);
        const file = await request.get(await link.evaluate((one) => (one as HTMLAnchorElement).href));
        expect(file.status()).toBe(200);
        return file.text();
      };
      const asRow = ({ citation, result, value, lower, upper }: Record<string, string | undefined>) => ({
        result: `${citation}/${result}`,
        value: Number(value),
        lower: lower ? Number(lower) : undefined,
        upper: upper ? Number(upper) : undefined,
      });
      expect(inSvg(await read('svg'))).toEqual(told);
      expect(csvParse(await read('csv')).map(asRow)).toEqual(told);
      const { items } = JSON.parse(await read('json')) as { items: Record<string, number>[] };
      expect(
        items.map(({ citation, result, value, lower, upper }) => ({
          result: `${citation}/${result}`,
          value,
          lower,
          upper,
        })),
      ).toEqual(told);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(10);
});

test('a guide shows the plots of its condition, each as a picture with a name and a sentence', async ({
  page,
}) => {
  await page.goto('conditions/neck-pain/');
  const pictures = page.locator('figure.figure').getByRole('img');
  const shown = await page.locator('figure.figure').count();
  expect(shown).toBeGreaterThan(2);
  await expect(pictures).toHaveCount(shown);
  await expect(pictures.first()).toHaveAccessibleName(/^Pain, in points on the visual analog scale/);
  await expect(pictures.first()).toHaveAccessibleDescription(/^\d+ results from \d+ sources: .*\.$/);
});

for (const [width, kind] of [
  [390, 'narrow'],
  [820, 'narrow'],
  [1440, 'wide'],
] as const)
  test(`at ${width} px the ${kind} drawing is shown, and its words stay in it and apart`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('evidence/plots/neck-pain/');
    const drawings = page.locator(`svg.forest-${kind}`);
    expect(await drawings.count()).toBeGreaterThan(2);
    for (const drawing of await drawings.all()) {
      await expect(drawing).toBeVisible();
      const { outside, overlapping, smallest } = await drawing.evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const words = [...svg.querySelectorAll('text')].map((text) => ({
          box: text.getBoundingClientRect(),
          text: text.textContent,
          size:
            Number.parseFloat(getComputedStyle(text).fontSize) *
            (frame.width / (svg as SVGSVGElement).viewBox.baseVal.width),
        }));
        const meets = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
        return {
          outside: words.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1),
          overlapping: words.flatMap((one, at) =>
            words
              .slice(at + 1)
              .filter((other) => meets(one.box, other.box))
              .map(({ text }) => [one.text, text]),
          ),
          smallest: Math.min(...words.map(({ size }) => size)),
        };
      });
      expect(outside).toEqual([]);
      expect(overlapping).toEqual([]);
      expect(smallest).toBeGreaterThan(13);
    }
  });
