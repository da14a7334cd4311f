import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { type ConditionId, conditionIds, type TechniqueId, techniqueIds } from '../../src/evidence/topics.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { siteFacetLabels } from '../../src/integrations/finder/finder-labels.ts';
import { evidenceMatrix } from '../../src/views/matrix.ts';
import { root } from '../content/prose.ts';

const { content } = await readContent(root);
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

const matrix = await evidenceMatrix();
const cells = matrix.rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, condition: row.condition })));

interface Topics {
  conditions: ConditionId[];
  techniques: TechniqueId[];
}

/** Every pair of a condition and a technique that a record names, with the ids of those records, one by one. */
function pairsOf(records: { id: string; data: Topics }[]): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const { id, data } of records)
    for (const condition of data.conditions)
      for (const technique of data.techniques) {
        const pair = `${condition} x ${technique}`;
        pairs.set(pair, [...(pairs.get(pair) ?? []), id]);
      }
  return pairs;
}

const effects = content.claims.flatMap(({ id, data }) => (data.kind === 'effect' ? [{ id, data }] : []));
const studies = content.citations.filter(({ data }) => data.studyDesign !== 'guideline');
const [claimed, studied] = [pairsOf(effects), pairsOf(studies)];

describe('the evidence table', () => {
  test('has a row for each condition and a column for each technique, in the order of the topics', () => {
    expect(matrix.rows.map(({ condition }) => condition)).toEqual(conditionIds);
    expect(matrix.columns.map(({ technique }) => technique)).toEqual(techniqueIds);
    for (const { cells: some } of matrix.rows)
      expect(some.map(({ technique }) => technique)).toEqual(techniqueIds);
  });

  test('holds in each cell the claims and studies that going through the records one by one gives', () => {
    for (const { condition, technique, studies: count, findings } of cells) {
      const pair = `${condition} x ${technique}`;
      expect(count, pair).toBe(studied.get(pair)?.length ?? 0);
      expect(findings.map(({ id }) => id).sort(), pair).toEqual((claimed.get(pair) ?? []).sort());
    }
  });

  test('has every effect claim in a cell or in the list below it', () => {
    const inside = cells.flatMap(({ findings }) => findings.map(({ path }) => path));
    const all = new Set([...inside, ...matrix.outside.map(({ path }) => path)]);
    expect([...all].sort()).toEqual(effects.map(({ id }) => `/evidence/claims/${id}/`).sort());
    expect(matrix.outside.filter(({ path }) => inside.includes(path))).toEqual([]);
  });

  test('says how many pairs there are, and in how many nothing was found', () => {
    const found = new Set([...claimed.keys(), ...studied.keys()]);
    const { figures } = matrix;
    expect(figures.pairs).toBe(conditionIds.length * techniqueIds.length);
    expect(figures.empty).toBe(figures.pairs - found.size);
    expect(figures.found).toBe(claimed.size);
    expect(figures.findings).toBe([...claimed.values()].flat().length);
    const inside = new Set([...claimed.values()].flat());
    expect(figures.claims).toBe(inside.size);
    expect(figures.highCertainty).toBe(
      effects.filter(({ id, data }) => inside.has(id) && data.certainty.level === 'high').length,
    );
    expect(figures.asOf).toBe(
      effects
        .map(({ data }) => data.checkedOn)
        .sort()
        .at(-1),
    );
  });

  test('leads to a guide where there is one', () => {
    const paths = (topics: { path?: string }[]) => topics.flatMap(({ path }) => path ?? []).sort();
    expect(paths(matrix.rows)).toEqual(content.conditions.map(({ id }) => `/conditions/${id}/`).sort());
    expect(paths(matrix.columns)).toEqual(content.techniques.map(({ id }) => `/techniques/${id}/`).sort());
  });

  test('asks the finder only for filters that it has, and for nobody where people massage themselves', () => {
    const { specialty, technique } = siteFacetLabels;
    for (const cell of cells) {
      const asked = new URL(cell.finder ?? '/', 'https://example.org');
      expect(cell.finder === undefined).toBe(cell.technique === 'self-massage');
      if (cell.finder === undefined) continue;
      expect(asked.pathname).toBe('/find/');
      expect(asked.searchParams.get('specialty') ?? undefined).toBe(
        cell.condition in specialty.values ? cell.condition : undefined,
      );
      expect(asked.searchParams.get('technique') ?? undefined).toBe(
        cell.technique in technique.values ? cell.technique : undefined,
      );
    }
  });

  test('draws no direction in a cell of very low certainty', () => {
    const drawn = cells.flatMap(({ findings }) =>
      findings.filter(({ certainty }) => certainty === 'very-low'),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ mark }) => mark !== 'unclear' && mark !== 'mixed')).toEqual([]);
  });

  test('files a finding under every level that its certainty reaches', () => {
    const finding = cells
      .flatMap(({ findings }) => findings)
      .find(({ certainty }) => certainty === 'moderate');
    const levels = finding?.tokens.split(' ').filter((token) => token.startsWith('certainty:'));
    expect(levels).toEqual(['certainty:moderate', 'certainty:low', 'certainty:very-low']);
  });
});
