import { expect, test } from 'vitest';
import type { Provider } from '../../src/finder/schema/provider.ts';
import { exportLines } from '../../src/import/export-lines.ts';
import { readFhir } from '../../src/import/fhir.ts';
import type { SourceRecord } from '../../src/import/source-record.ts';
import { type SourceContext, toProvider } from '../../src/import/to-provider.ts';
import { anyRecords } from './any-record.ts';
import { context } from './fixture.ts';

const wanted: SourceContext = { ...context, wanted: ['2', '1'], withStreets: true };

const made = (record: SourceRecord, how: SourceContext): Provider[] => {
  const result = toProvider(record, how);
  return 'provider' in result ? [result.provider] : [];
};

test('800 people and practices of every shape, imported, exported as FHIR and imported again, are the same but for the source', async () => {
  const before = anyRecords(800, 21).flatMap((record) => made(record, wanted));
  // The rest has no name.
  expect(before.length).toBeGreaterThan(700);
  const lines: string[] = [];
  for await (const line of exportLines(before, 'fhir')) lines.push(line);

  const fhir: SourceContext = { ...wanted, kind: 'fhir', name: 'x.json' };
  const after = [...readFhir(lines.join('\n'), 'x.json')].flatMap((row) =>
    'record' in row ? made(row.record, fhir) : [],
  );
  const { name, kind, retrieved } = fhir;
  expect(after).toEqual(before.map((provider) => ({ ...provider, source: { kind, name, retrieved } })));
});
