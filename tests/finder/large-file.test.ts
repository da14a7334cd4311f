import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectRows } from '../../src/finder/collect-rows.ts';
import { geoJsonFeature } from '../../src/finder/downloads.ts';
import { joinRows } from '../../src/finder/join-rows.ts';
import { formatProviderLine } from '../../src/finder/provider-file.ts';
import type { Provider } from '../../src/finder/schema/provider.ts';
import { downloadWriter } from '../../src/integrations/finder/finder-downloads.ts';
import { readFileBlocks } from '../../src/integrations/finder/finder-read-blocks.ts';
import { inventProviders, plainProvider } from './fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finder-large-'));
});
afterAll(() => rm(folder, { recursive: true }));

const providers = inventProviders(16_000, 5);
const lines = providers.map(formatProviderLine);
const fileOf = async (name: string, content: string[]) => {
  const file = join(folder, name);
  await writeFile(file, `${content.join('\n')}\n`);
  return file;
};
const readAll = async (file: string) => {
  const parts = [];
  for await (const { rows } of readFileBlocks(file)) parts.push(rows);
  return { rows: joinRows(parts), blocks: parts.length };
};

describe('a file of several blocks', { timeout: 60_000 }, () => {
  test('gives the rows that one reading of all lines gives', async () => {
    const { rows, blocks } = await readAll(await fileOf('good.ndjson', lines));
    const { add, finish } = collectRows();
    providers.forEach(add);
    expect(blocks).toBeGreaterThan(2);
    expect(rows).toEqual(finish());
  });

  test('has its last line read where no line break ends it', async () => {
    const file = join(folder, 'open-end.ndjson');
    await writeFile(file, lines.join('\n'));
    expect((await readAll(file)).rows.ids).toHaveLength(16_000);
  });

  test('names the first bad line by its number in the whole file', async () => {
    const bad = await fileOf('bad.ndjson', lines.with(15_000, '{"id":"x-9"}').with(15_900, 'nonsense'));
    await expect(readAll(bad)).rejects.toThrow(`${bad}, line 15001, kind: found nothing`);
  });

  test('is refused where an id comes again with the end of a block between', async () => {
    const blocks = [];
    for await (const { rows } of readFileBlocks(await fileOf('good.ndjson', lines))) blocks.push(rows);
    const end = blocks[0]?.ids.length as number;
    // The line breaks stay where they were, so that the block ends before the doubled id.
    const doubled = await fileOf('end.ndjson', lines.with(end, lines[end - 1] as string));
    await expect(readAll(doubled)).rejects.toThrow(`line ${end + 1}, id: found "${providers[end - 1]?.id}"`);
  });
});

test('downloads too large for one file are one or more for each state, each whole and under 20 MB', () => {
  const writer = downloadWriter(folder);
  const people = Array.from({ length: 3 }, (_, at) => plainProvider({ id: `x-${at}` }));
  // Wider than a record may be: four of them fill a file.
  const wide = { ...plainProvider({ id: 'x-9' }), name: { last: 'n'.repeat(5_000_000) } };
  const other = plainProvider({
    id: 'x-8',
    address: { city: 'Boise', state: 'ID', postalCode: '', country: 'US' },
  });
  const add = (provider: Provider) =>
    writer.add({
      state: provider.address.state,
      type: 'geojson',
      people: 1,
      bytes: new TextEncoder().encode(geoJsonFeature(provider)),
    });
  [...people, wide, wide, other, wide, wide, wide].forEach(add);
  const made = writer.finish().filter(({ type }) => type === 'geojson');
  expect(made.map(({ path, state, people }) => [path, state, people])).toEqual([
    ['providers-id.geojson', 'ID', 1],
    ['providers-wa.geojson', 'WA', 6],
    ['providers-wa-2.geojson', 'WA', 2],
  ]);
  expect(made.every(({ bytes }) => bytes < 20e6)).toBe(true);
});
