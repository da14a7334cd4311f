import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { isNpi } from '../../src/finder/npi.ts';
import { csvColumns } from '../../src/import/csv-columns.ts';
import { readCsvMapping } from '../../src/import/csv-mapping.ts';
import { csvRecordReader } from '../../src/import/csv-record.ts';
import { csvRows } from '../../src/import/csv-rows.ts';
import { readFhir } from '../../src/import/fhir.ts';
import { ImportInputError } from '../../src/import/import-input-error.ts';
import { readNpiApi } from '../../src/import/npi-api.ts';
import type { SourceRow } from '../../src/import/source-record.ts';
import { toProvider } from '../../src/import/to-provider.ts';
import { directory } from './directory.ts';
import { context } from './fixture.ts';
import { withDamage, withWrongType } from './mutations.ts';
import { npiAnswer, npiResult } from './npi-answer.ts';

type Read = (text: string, file: string) => Iterable<SourceRow>;

/** The rows of a text, or the sentence that refuses it whole; any other error is a crash. */
function outcome(read: Read, text: string): SourceRow[] | string {
  try {
    return [...read(text, 'x')];
  } catch (error) {
    if (error instanceof ImportInputError) return error.message;
    throw error;
  }
}

const roster = `ID,NPI,First,Last,City,State,ZIP,Cert,Until,Focus,Lng,Lat,Status
1,1234567893,Ada,"Example, ""A""",Seattle,WA,98101,bctmb,6/30/2027,Neck;Back,-122.3,47.6,Active
2,,José,Sample,"St.
Louis",MO,63101,,,,,,Active
`;
const mapping = readCsvMapping(
  {
    columns: {
      id: 'ID',
      npi: 'NPI',
      first: 'First',
      last: 'Last',
      city: 'City',
      state: 'State',
      postalCode: 'ZIP',
      credentials: 'Cert',
      credentialExpires: 'Until',
      specialties: 'Focus',
      lng: 'Lng',
      lat: 'Lat',
    },
    only: { Status: ['Active'] },
  },
  'x',
);

function* readRoster(text: string, file: string): Generator<SourceRow> {
  const rows = csvRows(file, ',');
  let read: ReturnType<typeof csvRecordReader> | undefined;
  for (const row of [...rows.push(text), ...rows.end()]) {
    if (read) yield read(row);
    else read = csvRecordReader(file, mapping, csvColumns(row.cells, mapping, file));
  }
}

const bundle = directory();
const sources: [what: string, times: number, read: Read, text: string][] = [
  ['a bundle', 5000, readFhir, JSON.stringify(bundle)],
  ['a bulk export', 2000, readFhir, bundle.entry.map(({ resource }) => JSON.stringify(resource)).join('\n')],
  [
    'an answer of the NPI Registry',
    2000,
    readNpiApi,
    npiAnswer(npiResult(), npiResult({ number: '1987654328' })),
  ],
  ['a roster', 2000, readRoster, roster],
];

describe.each(sources)('%s', (_, times, read, text) => {
  test('damaged texts: no crash, and each row or the whole file is refused with words, or kept', () => {
    const chance = chanceFrom(5);
    for (let left = times; left > 0; left--) {
      const found = outcome(read, withDamage(text, chance));
      if (typeof found === 'string')
        expect(found).toMatch(/^x.*: found [^\n]{1,400}expected [^\n]{1,100}\.$/);
      else for (const row of found) expectWords(row);
    }
  });

  const structured = text.includes('\n') ? [] : [text];
  test.each(structured)(
    'values of a wrong type: nothing that was read is lost without a refusal',
    (whole) => {
      const chance = chanceFrom(6);
      const before = JSON.stringify(outcome(read, whole));
      for (let left = times; left > 0; left--) {
        const broken = withWrongType(whole, chance);
        const found = outcome(read, broken);
        if (typeof found === 'string' || JSON.stringify(found) === before) continue;
        // A number may stand for an NPI; one that is none is refused when the row becomes a provider.
        const isTold = found.some(
          (row) =>
            'refused' in row ||
            ('record' in row && (row.repaired.length > 0 || !isNpi(row.record.npi ?? ''))),
        );
        expect(isTold, broken).toBe(true);
      }
    },
  );
});

function expectWords(row: SourceRow): void {
  expect(row.at).not.toBe('');
  if ('refused' in row) {
    expect(row.refused).not.toBe('');
    expect(row.found.length).toBeLessThan(400);
  } else if ('record' in row) {
    // What was read becomes a provider that the schema knows, or is told why not.
    const made = toProvider(row.record, context);
    if ('refused' in made) expect(made.refused && made.found).not.toBe('');
    else if ('skipped' in made) expect(made.skipped).not.toBe('');
  }
}
