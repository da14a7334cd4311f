import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFhirSources, readNpiApiSource } from '../../scripts/import/read-json.ts';
import { csvHeader } from '../../src/finder/downloads.ts';
import { formatProviderLine } from '../../src/finder/provider-file.ts';
import { plainProvider } from '../finder/fixture.ts';
import { npiAnswer, npiResult } from '../import/npi-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
const save = (name: string, text: string | Uint8Array) => {
  writeFileSync(path(name), text);
  return path(name);
};
const people = save(
  'people.ndjson',
  `${['x-1', 'x-2'].map((id) => formatProviderLine(plainProvider({ id }))).join('\n')}\n`,
);

/** What the command says, and whether it went well. */
function run(...args: string[]): { said: string; isOk: boolean } {
  try {
    const said = execFileSync(process.execPath, ['scripts/export-providers.ts', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { said: said.trim(), isOk: true };
  } catch (error) {
    return { said: (error as { stderr: string }).stderr.trim(), isOk: false };
  }
}

describe('providers are written', () => {
  const written = (format: string) => {
    const out = path(`out.${format}`);
    expect(run(format, people, '--out', out)).toEqual({ said: `2 providers written to ${out}`, isOk: true });
    return readFileSync(out, 'utf8');
  };

  test('as CSV, one line each below the header', () => {
    const lines = written('csv').split('\n');
    expect([lines[0], lines.length, lines[3]]).toEqual([csvHeader, 4, '']);
  });

  test('as GeoJSON, one feature each', () => {
    const { features } = JSON.parse(written('geojson')) as { features: { id: string }[] };
    expect(features.map(({ id }) => id)).toEqual(['x-1', 'x-2']);
  });

  test('as a FHIR bundle that the reader takes', async () => {
    written('fhir');
    const rows = [...(await readFhirSources([path('out.fhir')]))];
    expect(rows).toMatchObject([{ record: { ownId: '1' } }, { record: { ownId: '2' } }]);
  });
});

describe('one clear sentence, exit code 1 and the old file as it was', () => {
  const kept = save('kept.csv', 'old');
  test.each([
    [['xml', people, '--out', kept], 'Found "xml", expected csv, geojson or fhir as the first word.'],
    [['csv', '--out', kept], 'Found 0 files after "csv", expected one providers file to read.'],
    [['csv', people], 'Found no --out, expected the file to write, such as --out people.csv.'],
    [
      ['csv', people, '--out', people],
      `${people}: found the file that is read, expected another name to write to.`,
    ],
    [
      ['csv', path('none.ndjson'), '--out', kept],
      `${path('none.ndjson')}: the file cannot be read (ENOENT), expected a providers file, one JSON object a line.`,
    ],
    [
      ['csv', save('bad.ndjson', '{"id":"Bob"}\n'), '--out', kept],
      `${path('bad.ndjson')}, line 1, id: found "Bob", expected "npi-" and ten digits, or "x-" and an own id such as "x-sample-00001".`,
    ],
  ])('%j', (args, sentence) => {
    expect(run(...args)).toEqual({ said: sentence, isOk: false });
    expect(readFileSync(kept, 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});

describe('files of JSON', () => {
  test('that are not UTF-8 are refused in one sentence', async () => {
    const file = save('latin1.json', Buffer.from('{"results":["Muñoz"]}', 'latin1'));
    await expect(readNpiApiSource(file)).rejects.toThrow(
      `${file}: found a byte that is not UTF-8, expected UTF-8 text.`,
    );
  });

  test('that are too long for the memory are refused before they are read', async () => {
    const file = save('long.json', '');
    truncateSync(file, 600e6);
    await expect(readFhirSources([file])).rejects.toThrow('found 600 MB, expected at most 500 MB');
  });

  test('are read', async () => {
    const file = save('answer.json', npiAnswer(npiResult()));
    expect([...(await readNpiApiSource(file))]).toHaveLength(1);
  });
});
