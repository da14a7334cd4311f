import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { visitFillings, visitQuestions, visitTells } from '../../src/views/visit-sheet.ts';
import { root } from '../content/prose.ts';

const { content } = await readContent(root);
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

const records = content.contraindications.map(
  ({ data }) => data as { kind: string; tellTheTherapist: string },
);
const told = (kinds: string[]) =>
  records.filter(({ kind }) => kinds.includes(kind)).map(({ tellTheTherapist }) => tellTheTherapist);

describe('the sheet for a massage visit', () => {
  test('can be filled in from each condition guide, each line once', async () => {
    const fillings = await visitFillings();
    expect(fillings.map(({ id }) => id).toSorted()).toEqual(
      content.conditions.map(({ id }) => id).toSorted(),
    );
    for (const { id, tells, questions, tested } of fillings) {
      expect(new Set(tells).size, id).toBe(tells.length);
      expect(tells.length, id).toBeGreaterThan(3);
      expect(questions, id).toHaveLength(visitQuestions().length);
      expect(tested, id).not.toBe('');
    }
  });

  test('tells what a therapist adapts to, and nothing that should keep somebody at home', async () => {
    const tells = [...(await visitTells()), ...(await visitFillings()).flatMap((filling) => filling.tells)];
    for (const tell of tells) expect(told(['ask-clinician', 'local', 'adjust'])).toContain(tell);
    for (const tell of told(['absolute', 'red-flag'])) expect(tells).not.toContain(tell);
  });
});
