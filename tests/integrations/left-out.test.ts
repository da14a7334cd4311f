import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test, vi } from 'vitest';
import { formatProviderLine } from '../../src/finder/provider-file.ts';
import { writeIndex } from '../../src/integrations/finder/finder-write-index.ts';
import { labels, plainProvider } from '../finder/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'left-out-'));
const place = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file below a folder as text, packed ones unpacked, by its path. */
function filesBelow(path: string): [path: string, text: string][] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => {
      const bytes = readFileSync(join(path, name));
      return [name, (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')];
    });
}

/** The files that hold any of some words, whatever the case. */
const holding = (path: string, words: string[]): string[] =>
  filesBelow(path)
    .filter(([, text]) => words.some((word) => text.toLowerCase().includes(word)))
    .map(([name]) => name);

const own = ['x-members-leaver', 'zzyzx', '206-555-0177'];

/** Imports a table of three people in the way of the docs, without those who are named. */
function importMembers(...leftOut: string[]): string {
  writeFileSync(
    place('members.csv'),
    [
      'id,first,last,city,state,postalCode,phone',
      'members-a,Ada,Example,Seattle,WA,98101,206-555-0123',
      'members-leaver,Zoe,Zzyzx,Seattle,WA,98101,206-555-0177',
      'members-z,Bo,Sample,Tacoma,WA,98402,206-555-0124',
    ].join('\n'),
  );
  writeFileSync(place('ids.txt'), leftOut.join('\n'));
  const out = place('members.ndjson');
  const args = [
    'csv',
    place('members.csv'),
    '--suppress',
    place('ids.txt'),
    '--out',
    out,
    '--retrieved',
    '2026-11-01',
  ];
  const { stderr } = spawnSync(process.execPath, ['scripts/import-providers.ts', ...args], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return out;
}

test('whoever asks to be left out is in no file of the index, of the downloads or of the lists after the next import', async () => {
  const cache = place('cache');
  const before = await writeIndex(importMembers(), cache, labels);
  expect(holding(before.folder, own).length).toBeGreaterThan(4);

  const file = importMembers('x-members-leaver');
  const after = await writeIndex(file, cache, labels);
  expect(after.current.people).toBe(2);
  expect(holding(after.folder, own)).toEqual([]);
  expect(after.previous).toBeUndefined();

  vi.stubEnv('PROVIDERS_FILE', file);
  const { listPages } = await import('../../src/views/provider-lists.ts');
  expect(JSON.stringify(listPages()).toLowerCase()).not.toMatch(own.join('|'));
});

test('the generation before is published beside the new one only while everybody in it is still listed', async () => {
  const people = ['x-1', 'x-2', 'x-3'].map((id) => plainProvider({ id }));
  const generations = [people, people.slice(1), [...people.slice(1), plainProvider({ id: 'x-4' })]];
  const carried: boolean[] = [];
  for (const one of generations) {
    writeFileSync(
      place('people.ndjson'),
      one
        .map(formatProviderLine)
        .map((line) => `${line}\n`)
        .join(''),
    );
    carried.push(
      (await writeIndex(place('people.ndjson'), place('generations'), labels)).previous !== undefined,
    );
  }
  expect(carried).toEqual([false, false, true]);
});
