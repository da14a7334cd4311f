import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { hourlyPrice } from '../../src/views/hourly-price.ts';
import { testedCourses } from '../../src/views/tested-courses.ts';
import { root } from '../content/prose.ts';

const { content } = await readContent(root);
const { sources } = content;
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

const price = await hourlyPrice();

/** Dollars for one visit after the other, as one pays them. */
function paid(sessions: number, minutes: number, perHour: number): number {
  let sum = 0;
  for (let session = 0; session < sessions; session++) sum += (perHour * minutes) / 60;
  return Math.round(sum * 100) / 100;
}
const amounts = (cost: string) =>
  [...cost.matchAll(/\$([\d,.]+)/g)].map(([, one = '']) => +one.replace(',', ''));

describe.each(content.conditions.map((guide) => [guide.id, guide] as const))(
  'the courses of %s',
  (_, guide) => {
    test('cost what paying visit by visit costs, or have no sum', async () => {
      const { courses } = await testedCourses(guide.data, guide.file);
      expect(courses).toHaveLength(guide.data.testedDoses.length);
      for (const [at, { citation, arm }] of guide.data.testedDoses.entries()) {
        const record = content.citations.find(({ id }) => id === citation)?.data.arms[arm - 1];
        const { sessions, minutes } = record?.dose ?? {};
        const sum = courses[at]?.sum;
        if (typeof sessions !== 'number' || typeof minutes !== 'number')
          expect(sum, citation).toBeUndefined();
        else
          expect(amounts(sum?.cost ?? ''), citation).toEqual([
            paid(sessions, minutes, price.low),
            paid(sessions, minutes, price.high),
          ]);
      }
    });

    test('are told in numbers in the box on top, or the reason stands there', async () => {
      const { words } = await testedCourses(guide.data, guide.file);
      expect(words).toMatch(guide.data.noTestedDose ? /^[^\d]+$/ : /\d/);
    });
  },
);

test('a guide that names an arm nobody has stops the build', async () => {
  const testedDoses = [{ citation: 'sherman-2014', arm: 9 }];
  await expect(testedCourses({ testedDoses }, 'neck-pain.mdx')).rejects.toThrow(
    'neck-pain.mdx: expected an arm of sherman-2014, found arm 9',
  );
});

test('the price of one hour comes from its source record, with its day', () => {
  const record = sources.find(({ id }) => id === 'biology-insights-massage-cost')?.data;
  const figure = record?.figures.find(({ id }) => id === 'hourly-price');
  expect([price.low, price.high]).toEqual([figure?.value, figure?.to]);
  expect(price.source.seen).toBe('Last seen November 22, 2026.');
});
