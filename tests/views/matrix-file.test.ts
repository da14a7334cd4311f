import { csvParse, type DSVRowArray } from 'd3-dsv';
import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { conditionIds, techniqueIds } from '../../src/evidence/topics.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { root } from '../content/prose.ts';

const { content } = await readContent(root);
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

type Line = Record<string, string | number | null>;

/** The two files of a site that is built on a day. */
async function builtOn(day: string): Promise<{ items: Line[]; csv: DSVRowArray<string>; all: Line }> {
  vi.stubEnv('BUILD_DAY', day);
  vi.stubEnv('SITE', 'https://example.org');
  vi.resetModules();
  const { matrixCsv } = await import('../../src/views/matrix-download.ts');
  const { dataFileText } = await import('../../src/views/open-data/files.ts');
  const { items, ...all } = JSON.parse(await dataFileText('matrix')) as { items: Line[] };
  const csv = csvParse(await matrixCsv());
  vi.unstubAllEnvs();
  return { items, csv, all };
}

const now = await builtOn('2026-11-22');
const pairOf = ({ condition, technique }: Line): string => `${condition} x ${technique}`;

describe('the evidence table as data', () => {
  test('has at least one line for every pair', () => {
    const pairs = conditionIds.flatMap((condition) => techniqueIds.map((one) => `${condition} x ${one}`));
    expect([...new Set(now.items.map(pairOf))]).toEqual(pairs);
  });

  test('is the same as JSON and as CSV', () => {
    const asText = now.items.map((line) =>
      Object.fromEntries(Object.entries(line).map(([key, value]) => [key, String(value ?? '')])),
    );
    expect([...now.csv]).toEqual(asText);
  });

  test('says of itself what it is, whose and from when', () => {
    expect(now.all).toMatchObject({
      title: 'Evidence matrix',
      generated: '2026-11-22',
      source: 'https://example.org/evidence/',
      schema: 'https://example.org/api/schema/matrix.json',
    });
  });

  test('takes the numbers of studies and people from the citation that the claim’s number is of', () => {
    const citations = new Map(content.citations.map(({ id, data }) => [id, data]));
    let checked = 0;
    for (const { id, data } of content.claims) {
      if (data.kind !== 'effect' || !data.estimate) continue;
      const { estimate } = data;
      const citation = citations.get(estimate.citation);
      const result = citation?.outcomes.find((one) => one.id === estimate.outcome);
      if (result?.participants === undefined && result?.studies === undefined) continue;
      for (const line of now.items.filter(({ claim }) => claim === id)) {
        expect(line['sizeOf'], id).toBe('result');
        if (result.participants) expect(line['people'], id).toBe(result.participants);
        if (result.studies) expect(line['studies'], id).toBe(result.studies);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(2);
  });

  test('says of a pair without a finding if nobody studied it or nobody has claimed anything yet', () => {
    const empty = now.items.filter(({ claim }) => claim === null);
    for (const line of empty)
      expect(line['finding']).toBe(line['records'] === 0 ? 'No studies found' : 'No claim yet');
    expect(empty.map(pairOf)).toEqual([...new Set(empty.map(pairOf))]);
  });

  test('withdraws a verdict past its check date, and nothing else', async () => {
    const later = await builtOn('2031-01-01');
    const withdrawn = later.items.filter(({ finding }) => finding === 'Verdict withdrawn');
    expect(withdrawn.length).toBe(now.items.filter(({ claim }) => claim !== null).length);
    for (const { direction, certainty, url, outcome } of withdrawn) {
      expect([direction, certainty]).toEqual([null, null]);
      expect(url).toMatch(/^https:\/\/example\.org\/evidence\/claims\//);
      expect(outcome).not.toBeNull();
    }
    expect(later.items.filter(({ claim }) => claim === null)).toEqual(
      now.items.filter(({ claim }) => claim === null),
    );
  });
});
