import { parseArgs } from 'node:util';
import { readDay } from '../../src/import/dates.ts';
import { ImportInputError } from '../../src/import/import-input-error.ts';
import type { SourceContext } from '../../src/import/to-provider.ts';

/** What was asked for on the command line. */
export interface ImportArguments {
  kind: SourceContext['kind'];
  files: string[];
  out: string;
  report?: string;
  earlier: string[];
  mapping?: string;
  practiceLocations?: string;
  supplement?: string;
  suppress?: string;
  /** YYYY-MM-DD; else the day of each file */
  retrieved?: string;
  wanted: string[];
  withStreets: boolean;
}

/** The text of `--help`. */
export const help = `Makes a providers file for the finder out of public or own lists.

  npm run providers:import -- <nppes|npi-api|fhir|csv> FILE... --out x.ndjson

  --out FILE                 the providers file to write; an old one stays until the new one is whole
  --report FILE              what became of every row, as JSON
  --earlier FILE             an earlier result that the rows change and add to; may be given several times
  --taxonomy CODE,...        wanted codes or beginnings of codes; massage and physical therapy if not given
  --mapping FILE             csv: which column is what (docs/importing.md)
  --practice-locations FILE  nppes: the pl_pfile with further locations
  --supplement FILE          your own CSV table by npi or id: specialties, techniques, credentials, offers ...
  --suppress FILE            people who appear nowhere: one NPI or id a line
  --street-addresses         keep streets; without it addresses and pins stay at city and ZIP level
  --retrieved YYYY-MM-DD     the day the files were taken; else the day of each file`;

/** Reads the command line; "help" where that was asked for. Throws an ImportInputError. */
export function readArguments(args: string[]): ImportArguments | 'help' {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) return 'help';
  const [kind, ...files] = positionals;
  if (!isKind(kind))
    throw new ImportInputError(
      `Found "${kind ?? ''}", expected one of ${kinds.join(', ')} as the first word.`,
    );
  if (files.length === 0)
    throw new ImportInputError(`Found no file after "${kind}", expected at least one to read.`);
  const { out, report, earlier = [], mapping, supplement, suppress } = values;
  if (!out)
    throw new ImportInputError(
      'Found no --out, expected the providers file to write, such as --out x.ndjson.',
    );
  const practiceLocations = values['practice-locations'];
  if (mapping && kind !== 'csv')
    throw new ImportInputError(`Found --mapping with "${kind}", expected it with "csv" only.`);
  if (practiceLocations && kind !== 'nppes')
    throw new ImportInputError(`Found --practice-locations with "${kind}", expected it with "nppes" only.`);
  const retrieved = values.retrieved === undefined ? undefined : readDay(values.retrieved)?.day;
  if (values.retrieved !== undefined && !retrieved)
    throw new ImportInputError(`--retrieved: found "${values.retrieved}", expected a day as YYYY-MM-DD.`);
  return {
    kind,
    files,
    out,
    earlier,
    wanted: readTaxonomy(values.taxonomy ?? defaultTaxonomy),
    withStreets: values['street-addresses'] ?? false,
    ...(report && { report }),
    ...(mapping && { mapping }),
    ...(practiceLocations && { practiceLocations }),
    ...(supplement && { supplement }),
    ...(suppress && { suppress }),
    ...(retrieved && { retrieved }),
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        out: text,
        report: text,
        earlier: { type: 'string', multiple: true },
        taxonomy: text,
        mapping: text,
        'practice-locations': text,
        supplement: text,
        suppress: text,
        'street-addresses': { type: 'boolean' },
        retrieved: text,
      },
    });
  } catch (error) {
    const [said = ''] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/);
    throw new ImportInputError(`${said.replace(/\.$/, '')}; --help lists the options.`);
  }
}

const kinds = ['nppes', 'npi-api', 'fhir', 'csv'] as const;
const isKind = (word: string | undefined): word is SourceContext['kind'] =>
  kinds.some((kind) => kind === word);

/** Massage therapists, and the family of physical therapists. */
const defaultTaxonomy = '225700000X,2251';

function readTaxonomy(text: string): string[] {
  const codes = text.split(',').map((code) => code.trim().toUpperCase());
  const wrong = codes.find((code) => !/^[0-9]{3}[0-9A-Z]{0,7}$/.test(code));
  if (wrong !== undefined)
    throw new ImportInputError(
      `--taxonomy: found "${wrong}", expected NUCC codes or their beginnings with commas between, such as 225700000X,2251.`,
    );
  return codes;
}
