import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExportFormat, exportLines, exportShapes } from '../src/import/export-lines.ts';
import { ImportInputError } from '../src/import/import-input-error.ts';
import { readProviders } from '../src/integrations/finder/finder-read-providers.ts';
import { count } from '../src/lib/text.ts';
import { checkPlace } from './import/check-files.ts';
import { failureText } from './import/failure.ts';
import { writeFiles } from './import/write-files.ts';

const help = `Writes a providers file in a format that other programs read.

  npm run providers:export -- <csv|geojson|fhir> FILE --out y

  csv        one line each, for spreadsheets
  geojson    one feature each, for maps
  fhir       a FHIR R4 bundle of Plan-Net 1.2.0, which providers:import reads back
  --out y    the file to write; an old one stays until the new one is whole`;

/** Writes the providers of a file to another one in a format. */
async function exportProviders(format: ExportFormat, file: string, out: string): Promise<void> {
  if (resolve(file) === resolve(out))
    throw new ImportInputError(`${out}: found the file that is read, expected another name to write to.`);
  await checkPlace(out);
  let people = 0;
  async function* counted() {
    for await (const provider of readProviders(file)) {
      people++;
      yield provider;
    }
  }
  await writeFiles([[out, () => exportLines(counted(), format)]]);
  console.log(`${count(people, 'provider')} written to ${out}`);
}

function readArguments(args: string[]): [format: ExportFormat, file: string, out: string] {
  const { values, positionals } = parseCommand(args);
  const [word = '', file, ...others] = positionals;
  const format = (Object.keys(exportShapes) as ExportFormat[]).find((one) => one === word);
  if (!format)
    throw new ImportInputError(`Found "${word}", expected csv, geojson or fhir as the first word.`);
  if (!file || others.length > 0)
    throw new ImportInputError(
      `Found ${count(positionals.length - 1, 'file')} after "${word}", expected one providers file to read.`,
    );
  if (!values.out)
    throw new ImportInputError('Found no --out, expected the file to write, such as --out people.csv.');
  return [format, file, values.out];
}

function parseCommand(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  } catch (error) {
    const [said = ''] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/);
    throw new ImportInputError(`${said.replace(/\.$/, '')}; --help tells the options.`);
  }
}

try {
  const args = process.argv.slice(2);
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) console.log(help);
  else await exportProviders(...readArguments(args));
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
}
