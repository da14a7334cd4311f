import { csvParse } from 'd3-dsv';
import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { conditionIds } from '../../src/evidence/topics.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { type ForestView, forests } from '../../src/views/forest.ts';
import { forestCsv, forestJson, forestPaths } from '../../src/views/forest-files.ts';
import type { Mark } from '../../src/views/forest-marks.ts';
import { forestSvg } from '../../src/views/forest-svg.ts';
import { root } from '../content/prose.ts';

const { content } = await readContent(root);
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

const all = await forests();
const plots = all.flatMap((one) => one.plots);
const signed = (words: string) => words.replaceAll('−', '-');

/** A row's numbers as one line: "pach-2018/pain 2.9 1.8 4". */
type Line = [result: string, value: unknown, lower: unknown, upper: unknown];
const lineOf = ([result, ...numbers]: Line): string =>
  [result, ...numbers.map((one) => (one === undefined || one === '' ? '-' : Number(one)))].join(' ');

const ofRows = ({ rows }: ForestView) =>
  rows.map(({ citation, outcome, value, lower, upper }) =>
    lineOf([`${citation}/${outcome}`, value, lower, upper]),
  );
const ofTable = ({ rows }: ForestView) =>
  rows.map(({ citation, outcome, shown }) => {
    const [lower, upper] = shown.interval === 'not reported' ? [] : signed(shown.interval).split(' to ');
    return lineOf([`${citation}/${outcome}`, signed(shown.value), lower, upper]);
  });
const ofMarks = (marks: Mark[]) =>
  marks.flatMap(({ attributes: { 'data-result': result, ...data } }) =>
    result ? [lineOf([String(result), data['data-value'], data['data-lower'], data['data-upper']])] : [],
  );
const ofSvg = (svg: string) =>
  [...svg.matchAll(/<path [^>]*data-result="([^"]+)"[^>]*>/g)].map(([mark, result = '']) => {
    const read = (name: string) => mark.match(new RegExp(` data-${name}="([^"]+)"`))?.[1];
    return lineOf([result, read('value'), read('lower'), read('upper')]);
  });

/** Every number that could be drawn, found record by record: condition, outcome, unit and result. */
const recount = content.citations.flatMap(({ id, data }) =>
  data.outcomes.flatMap((one) => {
    const measure = one.effect?.measure ?? '';
    if (one.comparison !== 'between-groups' || !one.betterWhen || !one.effect) return [];
    if (data.status.standing === 'superseded' || data.status.standing === 'retracted') return [];
    const unit =
      measure === 'MD' ? one.scale : /RR|OR/.test(measure) ? `${measure} ${one.betterWhen}` : measure;
    const isDrawable = /^(MD|SMD|RR|OR)$/.test(measure) && unit !== 'not stated';
    return (one.conditions ?? data.conditions).map((condition) => ({
      key: isDrawable ? `${condition} ${one.concept} ${unit}` : `alone ${condition}`,
      condition,
      result: `${id}/${one.id}`,
      outcome: one,
    }));
  }),
);
const sizes = new Map<string, number>();
for (const { key } of recount) sizes.set(key, (sizes.get(key) ?? 0) + 1);
const isDrawn = ({ key }: { key: string }) => !key.startsWith('alone') && (sizes.get(key) ?? 0) > 1;

test('there are plots, on both kinds of axis', () => {
  expect(plots.length).toBeGreaterThan(10);
  expect(new Set(plots.map(({ axis }) => axis.noEffect))).toEqual(new Set([0, 1]));
});

describe.each(conditionIds)('the plots of %s', (condition) => {
  const mine = all.filter((one) => one.condition === condition);
  const numbers = recount.filter((one) => one.condition === condition);

  test('hold each number that going through the records one by one finds a second for, once', () => {
    const drawn = mine
      .flatMap((one) => one.plots.flatMap(({ rows }) => rows))
      .map((row) => `${row.citation}/${row.outcome}`);
    expect(drawn.sort()).toEqual(
      numbers
        .filter(isDrawn)
        .map(({ result }) => result)
        .sort(),
    );
  });

  test('leave all others to the table alone, each with its reason', () => {
    const alone = mine.flatMap((one) => one.alone);
    expect(alone.map((row) => `${row.citation}/${row.outcome}`).sort()).toEqual(
      numbers
        .filter((one) => !isDrawn(one))
        .map(({ result }) => result)
        .sort(),
    );
    expect(alone.filter(({ why }) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
  });
});

describe.each(plots.map((plot) => [plot.id, plot] as const))('%s', (_, plot) => {
  test('says the same numbers on the page, on a phone, in the table and in each file', () => {
    const told = ofRows(plot);
    expect(told.length).toBeGreaterThan(1);
    expect(ofMarks(plot.wide.marks)).toEqual(told);
    expect(ofMarks(plot.narrow.marks)).toEqual(told);
    expect(ofTable(plot)).toEqual(told);
    expect(ofSvg(forestSvg(plot))).toEqual(told);
    const { items } = JSON.parse(forestJson(plot)) as { items: Record<string, string>[] };
    for (const rows of [items, csvParse(forestCsv(plot))])
      expect(
        [...rows].map((row) => lineOf([`${row.citation}/${row.result}`, row.value, row.lower, row.upper])),
      ).toEqual(told);
  });

  test('shows what the sources print, with the sign turned where lower is better', () => {
    for (const { citation, outcome, value, lower, upper } of plot.rows) {
      const record = recount.find(({ result }) => result === `${citation}/${outcome}`)?.outcome;
      const turn = plot.axis.noEffect === 0 && record?.betterWhen === 'lower' ? -1 : 1;
      expect([value, lower, upper].map((one) => one && one * turn)).toEqual(
        turn === 1
          ? [record?.effect?.value, record?.ci?.lower, record?.ci?.upper]
          : [record?.effect?.value, record?.ci?.upper, record?.ci?.lower],
      );
    }
  });

  test('draws each mark where its number lies, and every word inside the picture', () => {
    for (const [{ marks, width, height }, left, right] of [
      [plot.wide, 346, 624],
      [plot.narrow, 14, 346],
    ] as const) {
      for (const { attributes, text } of marks) {
        if (attributes['data-value'] !== undefined) {
          const x = Number(/translate\(([\d.]+) /.exec(String(attributes.transform))?.[1]);
          expect(x).toBeCloseTo(
            left + plot.axis.shareOf(Number(attributes['data-value'])) * (right - left),
            0,
          );
        }
        if (text === undefined) continue;
        expect(Number(attributes.y)).toBeLessThan(height);
        // 7.6 pixels a letter is the mean of bold words.
        const length = text.length * 7.6 * (attributes['text-anchor'] === 'middle' ? 0.5 : 1);
        const room =
          attributes['text-anchor'] === 'end' ? Number(attributes.x) : width - Number(attributes.x);
        expect(length, text).toBeLessThanOrEqual(room + 30);
      }
    }
  });

  test('names in each row who, what against what, when, the design and how many', () => {
    const words = plot.narrow.marks.flatMap(({ text = '' }) => text).join(' ');
    for (const { name, contrast, when, study } of plot.rows) {
      expect(words.toLowerCase()).toContain(`${contrast} ${when}. ${study}`.toLowerCase());
      expect(words).toContain(name);
    }
    const weeks = plot.rows.map((row) => row.weeks ?? Number.POSITIVE_INFINITY);
    expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
  });
});

describe('the files', () => {
  test('have addresses of their own, in kebab-case', async () => {
    const ids = (await forestPaths()).map(({ params }) => params.plot);
    expect(ids).toEqual(plots.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('of a picture stand alone: title, sentence, colors, credit and address, and nothing from elsewhere', () => {
    for (const plot of plots) {
      const svg = forestSvg(plot);
      expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(svg).toContain('<title id="title">');
      expect(svg).toContain('<desc id="description">');
      expect(svg).toMatch(/Handwise, \d{4}-\d\d-\d\d\..*CC BY 4\.0/);
      expect(svg).toContain(`/evidence/plots/${plot.condition}/#${plot.id}`);
      expect(svg).not.toMatch(/var\(|url\(|href=|@import|<script|&(?!amp;|lt;|gt;|quot;)/);
      const unclosed = svg.replace(/<(\w+)[^>]*?\/>/g, '').match(/<\/?\w+/g) ?? [];
      expect(unclosed.filter((tag) => !tag.startsWith('</')).length).toBe(unclosed.length / 2);
    }
  });
});
