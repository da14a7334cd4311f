import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/evidence/build-day.ts';
import { placeholdersLeft } from '../src/lib/placeholder.ts';
import { count } from '../src/lib/text.ts';
import { makeRecord } from './new/make-record.ts';
import { NewRecordError } from './new/new-record-error.ts';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { id: { type: 'string' } } });
  const [kind = '', about] = positionals;
  const today = buildDay(process.env.BUILD_DAY, new Date());
  const file = await makeRecord(process.cwd(), { kind, about, id: values.id }, today);
  const left = placeholdersLeft(file, await readFile(file, 'utf8')).length;
  console.log(`Written ${file} with ${count(left, 'line')} to fill in.`);
  console.log(
    'npm run check names each, and no build passes until they are filled in. Fields: docs/data-dictionary.md',
  );
} catch (error) {
  console.error(
    error instanceof NewRecordError || !(error instanceof Error)
      ? String((error as Error).message)
      : error.stack,
  );
  process.exitCode = 1;
}
