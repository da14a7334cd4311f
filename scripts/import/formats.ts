import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { ownColumns } from '../../src/import/csv-columns.ts';
import { type CsvMapping, csvFields, readCsvMapping } from '../../src/import/csv-mapping.ts';
import { ImportInputError } from '../../src/import/import-input-error.ts';
import type { SourceRow } from '../../src/import/source-record.ts';
import type { SourceContext } from '../../src/import/to-provider.ts';
import { openNppes, type RowBlocks } from '../../src/integrations/nppes/read-nppes.ts';
import { readCsv } from './read-csv.ts';
import { readFhirSources, readNpiApiSource } from './read-json.ts';

/** What a reader is told beside its files. */
export interface ReadOptions {
  /** Wanted taxonomy codes or beginnings of codes */
  wanted: readonly string[];
  mapping?: string;
  practiceLocations?: string;
  /** Is told now and then how far the reading of a file is; `at` is its place among the files */
  onProgress: (at: number, told: { bytesRead: number; bytesTotal: number }) => void;
}

/** Opened files of a format: whom the site names as their source, and their rows. */
export interface OpenSource {
  sourceName: string;
  blocks: RowBlocks;
}

type OpenFiles = (files: readonly string[], options: ReadOptions) => Promise<OpenSource[]>;

/** The formats that the command reads, by the word that names them. */
export const formats: Partial<Record<SourceContext['kind'], OpenFiles>> = {
  csv: openCsv,
  nppes: async (files, { wanted, practiceLocations, onProgress }) => {
    const opened = await openNppes(files, {
      taxonomy: wanted,
      ...(practiceLocations && { practiceLocations }),
      onProgress,
    });
    return opened.map((blocks) => ({ sourceName: 'NPPES', blocks }));
  },
  'npi-api': async (files) =>
    files.map((file) => ({ sourceName: 'NPI Registry', blocks: oneBlock(() => readNpiApiSource(file)) })),
  // References lead from one file to another: all are one source.
  fhir: async (files) => [
    {
      sourceName: files.map((file) => basename(file)).join(', '),
      blocks: oneBlock(() => readFhirSources(files)),
    },
  ],
};

async function* oneBlock(read: () => Promise<Iterable<SourceRow>>): RowBlocks {
  yield await read();
}

async function openCsv(
  files: readonly string[],
  { mapping: mappingFile, onProgress }: ReadOptions,
): Promise<OpenSource[]> {
  const mapping = mappingFile ? await readMapping(mappingFile) : undefined;
  const { encoding, separator } = mapping ?? {};
  return files.map((file, at) => ({
    sourceName: mapping?.source ?? basename(file),
    blocks: readCsv(file, {
      mappingFor: (header) =>
        mapping ?? readCsvMapping({ columns: ownColumns(header, csvFields, file) }, file),
      encoding,
      separator,
      onProgress: (told) => onProgress(at, told),
    }),
  }));
}

async function readMapping(file: string): Promise<CsvMapping> {
  const text = await readFile(file, 'utf8');
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new ImportInputError(
      `${file}: found no YAML (${reason.replace(/:$/, '')}), expected a mapping file.`,
    );
  }
  return readCsvMapping(content, file);
}
