import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { providerLineReader } from '../../src/finder/provider-file.ts';
import type { ImportReport } from '../../src/import/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const place = (name: string) => join(folder, name);
const out = place('people.ndjson');
const roster = ['csv', 'docs/examples/board-roster.csv', '--mapping', 'docs/examples/board-roster.yml'];
const day = ['--retrieved', '2026-11-01'];

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import-providers.ts', ...args], {
    encoding: 'utf8',
  });
  const said = stderr.split('\n').filter((line) => line);
  return { status, stdout, said };
}
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(place(name), content);
  return place(name);
};

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(place(name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the example roster becomes a providers file with a report that adds up, and the same bytes again', () => {
  const report = place('report.json');
  const { status, stdout, said } = run(...roster, ...day, '--out', out, '--report', report);
  expect({ status, said }).toEqual({ status: 0, said: [] });
  const text = readFileSync(out, 'utf8');
  const readLine = providerLineReader('people.ndjson');
  const people = text.trimEnd().split('\n').map(readLine);
  expect(people.map(({ id }) => id)).toEqual([
    'npi-1234567893',
    'x-example-board-1002',
    'x-example-board-1003',
  ]);
  expect(people[0]).toMatchObject({
    credentials: [{ id: 'bctmb', expires: '2027-06-30', source: 'Example Board register' }],
    specialties: ['chronic-low-back-pain', 'neck-pain'],
    languages: ['en', 'es'],
    offers: { homeVisits: 'yes' },
    position: { precision: 'zip' },
  });
  expect(people[2]?.address).toMatchObject({ postalCode: '06103' });
  const told = JSON.parse(readFileSync(report, 'utf8')) as ImportReport;
  expect(told).toMatchObject({
    rows: 4,
    kept: 3,
    skipped: { 'Status: Expired': 1 },
    refused: [],
    duplicates: 0,
    unplaced: 0,
  });
  expect(stdout).toMatch(/Rows +4\n +kept +3\n/);
  run(...roster, ...day, '--out', out, '--earlier', out);
  expect(readFileSync(out, 'utf8')).toBe(text);
});

test('a supplement adds, and a list of ids takes away', () => {
  const own = put('own.csv', 'npi,techniques,telehealth\n1234567893,myofascial-release,no\n');
  const ids = put('ids.txt', '# asked on 2026-10-01\nx-example-board-1002\n');
  expect(run(...roster, ...day, '--out', out, '--supplement', own, '--suppress', ids).status).toBe(0);
  const [first, ...others] = readFileSync(out, 'utf8').trimEnd().split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({
    techniques: ['myofascial-release'],
    offers: { telehealth: 'no' },
  });
  expect(others).toHaveLength(1);
});

describe('one sentence, exit code 1 and the old file as it was', () => {
  const cases: [name: string, args: () => string[], sentence: RegExp][] = [
    ['a kind that does not exist', () => ['xml', 'x', '--out', out], /^Found "xml", expected one of nppes, /],
    ['no file', () => ['csv', '--out', out], /^Found no file after "csv"/],
    ['no --out', () => ['csv', 'x.csv'], /^Found no --out/],
    ['an unknown option', () => [...roster, '--out', out, '--fast'], /^Unknown option '--fast'; --help/],
    ['a missing file', () => ['csv', place('no.csv'), '--out', out], /no\.csv: found no such file/],
    [
      'a missing folder',
      () => [...roster, '--out', place('no/x.ndjson')],
      /found no folder ".*no" to write into/,
    ],
    ['a folder as the output', () => [...roster, '--out', folder], /found something that is no file/],
    [
      'a folder as the input',
      () => ['csv', folder, '--out', out],
      /import-\S+: found something that is no file/,
    ],
    [
      'a folder as the list of ids',
      () => [...roster, '--suppress', folder, '--out', out],
      /found something that is no file/,
    ],
    [
      'one name for two files',
      () => [...roster, '--out', out, '--report', out],
      /found one name for --out and --report/,
    ],
    [
      'no code',
      () => [...roster, '--taxonomy', 'massage', '--out', out],
      /--taxonomy: found "MASSAGE", expected NUCC/,
    ],
    ['an input as the output', () => ['csv', out, '--out', out], /found a file that is read/],
    ['an empty file', () => ['csv', put('x.csv', ''), '--out', out], /x\.csv: found an empty file/],
    ['a workbook', () => ['csv', put('x.csv', 'PK\x03\x04'), '--out', out], /Excel workbook/],
    [
      'another table',
      () => ['csv', put('x.csv', 'stars\n5\n'), '--out', out],
      /line 1: found a column "stars"/,
    ],
    [
      'a missing column',
      () => ['csv', put('x.csv', 'a\n5\n'), ...roster.slice(2), '--out', out],
      /found no column "Certificant ID"/,
    ],
    [
      'a byte of another encoding',
      () => ['csv', put('x.csv', Buffer.from('id,city\n7,Mont\xe9al\n', 'latin1')), '--out', out],
      /x\.csv, line 2, column "city": found a byte that is not utf-8/,
    ],
    [
      'a file that was cut off',
      () => ['csv', put('x.csv', 'id,city\n7,"Sea'), '--out', out],
      /line 2: found a quotation mark/,
    ],
    [
      'no YAML',
      () => [...roster.slice(0, 2), '--mapping', put('m.yml', 'a: [b'), '--out', out],
      /m\.yml: found no YAML/,
    ],
    [
      'a bad supplement',
      () => [...roster, '--supplement', put('s.csv', 'npi\n123\n'), '--out', out],
      /s\.csv:2: found "123"/,
    ],
    [
      'a bad id to suppress',
      () => [...roster, '--suppress', put('i.txt', '123\n'), '--out', out],
      /i\.txt, line 1: found "123"/,
    ],
    [
      'invented people',
      () => [...roster, '--earlier', 'src/content/providers/sample.ndjson', '--out', out],
      /found the invented provider/,
    ],
    [
      'nobody left',
      () => ['csv', put('x.csv', 'id,city,state\n7,,\n'), '--out', out],
      /found nobody to write/,
    ],
  ];
  test.each(cases)('%s', (_, args, sentence) => {
    put('people.ndjson', 'old\n');
    const { status, said } = run(...args());
    expect(said).toEqual([expect.stringMatching(sentence)]);
    expect(status).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('old\n');
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });
});

describe('a write that is stopped leaves the old file and nothing else', () => {
  const endless = `
    const { writeFiles } = await import('./scripts/import/write-files.ts');
    function* lines() { for (;;) yield 'x'.repeat(1000); }
    await writeFiles([[process.argv[1], lines]]).catch((error) => { console.error(error.code, error.path); process.exit(1); });`;
  const args = ['--input-type=module', '-e', endless, out];

  test('by Ctrl-C', async () => {
    put('people.ndjson', 'old\n');
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise((done) => child.once('exit', done));
    while (readdirSync(folder).length < 2) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(readdirSync(folder)).toEqual(['people.ndjson']);
    expect(readFileSync(out, 'utf8')).toBe('old\n');
  });

  test('by a disk without room', () => {
    put('people.ndjson', 'old\n');
    const limited = `ulimit -f 64; exec "$0" "$@"`;
    const { status, stderr } = spawnSync('sh', ['-c', limited, process.execPath, ...args], {
      encoding: 'utf8',
    });
    expect(stderr.trim()).toBe(`EFBIG ${out}`);
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual(['people.ndjson']);
    expect(readFileSync(out, 'utf8')).toBe('old\n');
  });
});
