import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { ownColumns } from '../../src/import/csv-columns.ts';
import { type CsvMapping, csvFields, readCsvMapping } from '../../src/import/csv-mapping.ts';
import { ImportInputError } from '../../src/import/import-input-error.ts';
import type { SourceRow } from '../../src/import/source-record.ts';
import type { SourceContext } from '../../src/import/to-provider.ts';
import { readNppes } from '../../src/integrations/nppes/read-nppes.ts';
import { readCsv } from './read-csv.ts';
import { readFhirSources, readNpiApiSource } from './read-json.ts';

/** What a reader is told beside its file. */
export interface ReadOptions {
  /** Every file that was named, in that order */
  files: readonly string[];
  /** Wanted taxonomy codes or beginnings of codes */
  wanted: readonly string[];
  mapping?: string;
  practiceLocations?: string;
  /** Is told now and then how far the reading is */
  onProgress: (told: { bytesRead: number; bytesTotal: number }) => void;
}

/** One opened file of a format: whom the site names as its source, and its rows. */
export interface OpenSource {
  sourceName: string;
  rows: AsyncIterable<SourceRow> | Iterable<SourceRow>;
}

type OpenFile = (file: string, options: ReadOptions) => Promise<OpenSource>;

/** The formats that the command reads, by the word that names them. */
export const formats: Partial<Record<SourceContext['kind'], OpenFile>> = {
  csv: openCsv,
  nppes: async (file, { wanted, practiceLocations, onProgress }) => ({
    sourceName: 'NPPES',
    rows: readNppes([file], {
      taxonomy: wanted,
      ...(practiceLocations && { practiceLocations }),
      onProgress,
    }),
  }),
  'npi-api': async (file) => ({ sourceName: 'NPI Registry', rows: await readNpiApiSource(file) }),
  // References lead from one file to another: all are read with the first.
  fhir: async (file, { files }) => ({
    sourceName: files.map((one) => basename(one)).join(', '),
    rows: file === files[0] ? await readFhirSources(files) : [],
  }),
};

async function openCsv(file: string, { mapping: mappingFile, onProgress }: ReadOptions): Promise<OpenSource> {
  const mapping = mappingFile ? await readMapping(mappingFile) : undefined;
  const mappingFor = (header: readonly string[]): CsvMapping =>
    mapping ?? readCsvMapping({ columns: ownColumns(header, csvFields, file) }, file);
  const { encoding, separator } = mapping ?? {};
  return {
    sourceName: mapping?.source ?? basename(file),
    rows: readCsv(file, { mappingFor, encoding, separator, onProgress }),
  };
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
