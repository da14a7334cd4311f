import { readFile, stat } from 'node:fs/promises';
import { readFhirFiles } from '../../src/import/fhir.ts';
import { ImportInputError } from '../../src/import/import-input-error.ts';
import { readNpiApi } from '../../src/import/npi-api.ts';
import type { SourceRow } from '../../src/import/source-record.ts';

/** The rows of FHIR files, read together: in a bulk export the roles of one file lead to people and places in others. */
export async function readFhirSources(files: readonly string[]): Promise<Iterable<SourceRow>> {
  const texts: { file: string; text: string }[] = [];
  for (const file of files) texts.push({ file, text: await readText(file) });
  return readFhirFiles(texts);
}

/** The rows of one file of NPI Registry answers. */
export async function readNpiApiSource(file: string): Promise<Iterable<SourceRow>> {
  return readNpiApi(await readText(file), file);
}

/** References lead anywhere, so a file is held as a whole; a text in memory cannot be longer. */
const mostBytes = 500e6;

async function readText(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > mostBytes)
    throw new ImportInputError(
      `${file}: found ${Math.round(size / 1e6)} MB, expected at most ${mostBytes / 1e6} MB: split it into several files of one resource a line.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportInputError(`${file}: found a byte that is not UTF-8, expected UTF-8 text.`);
  }
}
