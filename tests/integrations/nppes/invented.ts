import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nppesHeader, nppesLine } from '../../../scripts/bench/nppes-header.ts';
import type { SourceRow } from '../../../src/import/source-record.ts';
import { type NppesOptions, openNppes } from '../../../src/integrations/nppes/read-nppes.ts';

export const header = nppesHeader();
export const headerLine = `${header.map((name) => `"${name}"`).join(',')}\n`;

/** An invented massage therapist in columns of NPPES. */
export const therapist: Record<string, string> = {
  NPI: '1234567893',
  'Entity Type Code': '1',
  'Provider Last Name (Legal Name)': 'EXAMPLE',
  'Provider First Name': 'ADA',
  'Provider Credential Text': 'LMT, BCTMB',
  'Provider First Line Business Practice Location Address': '1 MADE UP ST',
  'Provider Business Practice Location Address City Name': 'SEATTLE',
  'Provider Business Practice Location Address State Name': 'WA',
  'Provider Business Practice Location Address Postal Code': '981010001',
  'Provider Business Practice Location Address Country Code (If outside U.S.)': 'US',
  'Provider Business Practice Location Address Telephone Number': '2065550123',
  'Provider Enumeration Date': '01/15/2020',
  'Last Update Date': '11/01/2026',
  'Healthcare Provider Taxonomy Code_1': '225700000X',
  'Provider License Number_1': 'MA00012345',
  'Provider License Number State Code_1': 'WA',
  'Healthcare Provider Primary Taxonomy Switch_1': 'Y',
};

/** One row of a file as CMS writes it: the therapist with other columns. */
export const line = (changed: Record<string, string> = {}): string =>
  nppesLine({ ...therapist, ...changed }, header);

const folder = mkdtempSync(join(tmpdir(), 'nppes-'));
let files = 0;

/** Writes a file into a folder for tests and gives its path. */
export function put(content: string | Uint8Array, name = `npidata_pfile_${files}.csv`): string {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, content);
  return path;
}

/** All that the reader makes of files. */
export async function readAll(
  files: string | string[],
  options: Partial<NppesOptions> = {},
): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for (const blocks of await openNppes([files].flat(), { taxonomy: ['225700000X', '2251'], ...options }))
    for await (const block of blocks) rows.push(...block);
  return rows;
}

/** The only row of a file, which must be a record. */
export async function readOne(content: string) {
  const [row, ...others] = await readAll(put(content));
  if (!row || !('record' in row) || others.length > 0)
    throw new Error(`expected one record: ${JSON.stringify(row)}`);
  return row;
}
