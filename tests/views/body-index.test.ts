import { beforeAll, expect, test, vi } from 'vitest';
import { conditionIds, conditions } from '../../src/evidence/topics.ts';
import { type BodyPart, bodyIndex } from '../../src/views/body-index.ts';

const guides = conditionIds.filter((id) => id !== 'knee-osteoarthritis').map((id) => ({ id, data: {} }));
vi.mock('astro:content', () => ({
  getCollection: async (name: string) => (name === 'conditions' ? guides : []),
}));

let parts: BodyPart[] = [];
beforeAll(async () => {
  parts = await bodyIndex();
});

test('every guide stands in the body’s list, and in one place only', () => {
  const paths = parts.flatMap(({ links }) => links.map(({ path }) => path));
  expect(paths.toSorted()).toEqual(guides.map(({ id }) => `/conditions/${id}/`).toSorted());
});

test('a part without a guide is left out', () => {
  expect(parts.map(({ id }) => id)).not.toContain('knee');
});

test('a link is named as its guide is in every list', () => {
  const labels = new Set<string>(conditionIds.map((id) => conditions[id].label));
  for (const { links } of parts) for (const { label } of links) expect(labels).toContain(label);
});
