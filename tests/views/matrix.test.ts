import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { conditionIds, techniqueIds } from '../../src/evidence/topics.ts';
import { readContent } from '../../src/integrations/content-files.ts';
import { evidenceMatrix } from '../../src/views/matrix.ts';
import { root } from '../content/prose.ts';

const { content } = await readContent(root);
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

const matrix = await evidenceMatrix();
const cells = matrix.rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, condition: row.condition })));

/** Every pair of a condition and a technique that a record names, once for each record, counted one by one. */
function pairsOf(records: { conditions: string[]; techniques: string[] }[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const { conditions, techniques } of records)
    for (const condition of conditions)
      for (const technique of techniques) {
        const pair = `${condition} x ${technique}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
  return pairs;
}

const effects = content.claims.flatMap(({ data }) => (data.kind === 'effect' ? [data] : []));
const studies = content.citations.flatMap(({ data }) => (data.studyDesign === 'guideline' ? [] : [data]));
const [claimed, studied] = [pairsOf(effects), pairsOf(studies)];

describe('the evidence table', () => {
  test('has a row for each condition and a column for each technique, in the order of the topics', () => {
    expect(matrix.rows.map(({ condition }) => condition)).toEqual(conditionIds);
    expect(matrix.columns.map(({ technique }) => technique)).toEqual(techniqueIds);
    for (const { cells: some } of matrix.rows)
      expect(some.map(({ technique }) => technique)).toEqual(techniqueIds);
  });

  test('counts in each cell what counting record by record gives', () => {
    for (const { condition, technique, studies: count, verdicts } of cells) {
      const pair = `${condition} x ${technique}`;
      expect(count, pair).toBe(studied.get(pair) ?? 0);
      expect(verdicts.length, pair).toBe(claimed.get(pair) ?? 0);
    }
  });

  test('says how many pairs there are, and in how many nothing was found', () => {
    const found = new Set([...claimed.keys(), ...studied.keys()]);
    expect(matrix.pairs).toBe(conditionIds.length * techniqueIds.length);
    expect(matrix.empty).toBe(matrix.pairs - found.size);
    expect(matrix.highCertainty).toBe(effects.filter(({ certainty }) => certainty.level === 'high').length);
  });

  test('leads to a guide where there is one', () => {
    const guides = content.conditions.map(({ id }) => `/conditions/${id}/`);
    expect(matrix.rows.flatMap(({ path }) => path ?? []).sort()).toEqual(guides.sort());
  });

  test('draws no direction in a cell of very low certainty', () => {
    const drawn = cells.flatMap(({ verdicts }) =>
      verdicts.filter(({ certainty }) => certainty === 'very-low'),
    );
    expect(drawn.filter(({ mark }) => mark !== 'unclear' && mark !== 'mixed')).toEqual([]);
  });
});
