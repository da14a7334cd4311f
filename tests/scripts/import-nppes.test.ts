import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Provider } from '../../src/finder/schema/provider.ts';
import type { ImportReport } from '../../src/import/report.ts';
import { headerLine, line } from '../integrations/nppes/invented.ts';
import { zip } from '../integrations/nppes/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-nppes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(place(name), content);
  return place(name);
};
const out = place('people.ndjson');

/** What the command says, and what it wrote. */
function run(...args: string[]) {
  const report = place('report.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/import-providers.ts', 'nppes', ...args, '--out', out, '--report', report],
    { encoding: 'utf8' },
  );
  const people = readFileSync(out, 'utf8').split('\n').slice(0, -1);
  return {
    status,
    stderr,
    people: people.map((text) => JSON.parse(text) as Provider),
    report: JSON.parse(readFileSync(report, 'utf8')) as ImportReport,
  };
}

const [ada, bo, cy, di, ed] = ['1234567893', '1000000004', '1000000012', '1000000020', '1000000038'] as const;
const named = (NPI: string, first: string, changed = {}) =>
  line({ NPI, 'Provider First Name': first, ...changed });
const other = { 'Healthcare Provider Taxonomy Code_1': '207Q00000X' };
const start = 'Provider Secondary Practice Location Address';
const locations = `"NPI","${start}- Address Line 1","${start}-  Address Line 2","${start} - City Name","${start} - State Name","${start} - Postal Code","${start} - Country Code (If outside U.S.)","${start} - Telephone Number","${start} - Telephone Extension","Provider Practice Location Address - Fax Number"
"${ada}","2 Made Up Ave","","Tacoma","WA","984020001","US","2535550123","45",""
"${ada}","2 Made Up Ave","","Tacoma","WA","984020001","US","2535550123","45",""
"${ed}","9 Elsewhere","","Boston","MA","02108","US","","",""
`;
const monthly = put(
  'NPPES_Data_Dissemination_October_2026_V2.zip',
  zip({
    'readme.pdf': 'x',
    'othername_pfile_20050523-20261012.csv': 'x',
    'npidata_pfile_20050523-20261012_fileheader.csv': headerLine,
    'npidata_pfile_20050523-20261012.csv':
      headerLine +
      named(ada, 'ADA') +
      named(bo, 'BO') +
      named(cy, 'CY') +
      named(di, 'DI', other) +
      line({ NPI: '1234567890' }) +
      named(bo, 'BOB', { 'Last Update Date': '10/31/2026' }),
    'pl_pfile_20050523-20261012.csv': locations,
  }),
);
const weekly = put(
  'npidata_pfile_20261102-20261108.csv',
  headerLine +
    named(bo, 'BEA', { 'Last Update Date': '11/05/2026' }) +
    line({
      ...Object.fromEntries(headerLine.split(',').map((name) => [name.replaceAll('"', '').trim(), ''])),
      NPI: cy,
      'NPI Deactivation Date': '11/06/2026',
    }) +
    named(di, 'DI', { 'Last Update Date': '11/07/2026' }),
);
const first = () => run(monthly, '--practice-locations', monthly, '--retrieved', '2026-11-02');

describe('the national file, in one command', () => {
  test('as downloaded becomes a providers file whose report adds up, and the same bytes again', () => {
    const { status, people, report } = first();
    expect(status).toBe(0);
    expect(people.map(({ name }) => name.first)).toEqual(['Bo', 'Cy', 'Ada']);
    expect(people[2]).toMatchObject({
      npi: ada,
      professions: ['massage-therapist'],
      credentials: [{ id: 'bctmb', source: 'self-reported' }],
      address: { city: 'Seattle', postalCode: '98101' },
      position: { precision: 'zip' },
      moreLocations: [{ address: { city: 'Tacoma', postalCode: '98402' }, phone: '253-555-0123 x45' }],
    });
    expect(people[0]).not.toHaveProperty('moreLocations');
    expect(report).toMatchObject({
      rows: 6,
      kept: 3,
      skipped: { 'other-taxonomy': 1 },
      refused: [{ reason: 'NPI not valid', count: 1 }],
      duplicates: 1,
      withMoreLocations: 1,
    });
    const bytes = readFileSync(out);
    first();
    expect(readFileSync(out).equals(bytes)).toBe(true);
  });

  test('a weekly file changes, removes and adds; whoever is suppressed appears nowhere', () => {
    first();
    const asked = put('ids.txt', `${ada} # asked on 2026-11-01\n`);
    const { people, report } = run(
      weekly,
      '--earlier',
      out,
      '--suppress',
      asked,
      '--retrieved',
      '2026-11-09',
    );
    expect(people.map(({ name }) => name.first)).toEqual(['Bea', 'Di']);
    expect(report).toMatchObject({
      rows: 3,
      kept: 2,
      skipped: { deactivated: 1 },
      earlier: { people: 3, changed: 1, unchanged: 0, removed: 2, added: 1 },
    });
  });

  test('two files of different kinds are one sentence, before a row is read', () => {
    first();
    const before = readFileSync(out);
    const { status, stderr } = run(weekly, put('pl_pfile_20261102-20261108.csv', locations));
    expect(stderr).toMatch(/^\S+pl_pfile_20261102-20261108\.csv: found the pl_pfile of NPPES .*\.\n$/);
    expect(status).toBe(1);
    expect(readFileSync(out).equals(before)).toBe(true);
  });
});
