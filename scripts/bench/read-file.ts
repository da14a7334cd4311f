import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { openNppes } from '../../src/integrations/nppes/read-nppes.ts';

// Run in a process of its own by scripts/bench/nppes.ts, so that time and peak memory are those of one way of reading;
// the last line of its output is for that script.
const [way = '', file = ''] = process.argv.slice(2);
const taxonomy = ['225700000X', '2251'];

interface Found {
  rows: number;
  wanted: number;
}

async function scan(): Promise<Found> {
  const found = { rows: 0, wanted: 0 };
  for (const blocks of await openNppes([file], { taxonomy }))
    for await (const block of blocks)
      for (const row of block) {
        found.rows++;
        if ('record' in row) found.wanted++;
      }
  return found;
}

/** The command as people call it, from the file of the registry to the providers file. */
async function wholeCommand(): Promise<Found> {
  const report = `${file}.json`;
  process.argv.splice(
    2,
    Number.POSITIVE_INFINITY,
    'nppes',
    file,
    '--out',
    `${file}.ndjson`,
    '--report',
    report,
  );
  await import('../import-providers.ts');
  const { rows, written } = JSON.parse(await readFile(report, 'utf8'));
  return { rows, wanted: written };
}

/** What csv-parse does at its fastest: fields as lists, no casting; then the same question to the fifteen code columns. */
async function csvParse(): Promise<Found> {
  const found = { rows: -1, wanted: 0 };
  let codeColumns: number[] = [];
  const parser = createReadStream(file, { highWaterMark: 1 << 20 }).pipe(parse());
  parser.on('data', (fields: string[]) => {
    if (++found.rows === 0)
      codeColumns = fields.flatMap((name, at) =>
        name.startsWith('Healthcare Provider Taxonomy Code_') ? [at] : [],
      );
    else if (codeColumns.some((at) => taxonomy.some((start) => fields[at]?.startsWith(start))))
      found.wanted++;
  });
  await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
  return found;
}

const ways: Record<string, () => Promise<Found>> = {
  scan,
  'providers:import': wholeCommand,
  'csv-parse': csvParse,
};

const started = performance.now();
const before = process.cpuUsage();
const found = await ways[way]?.();
const { user, system } = process.cpuUsage(before);
const seconds = (performance.now() - started) / 1000;
const peakMB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...found, seconds, cpuSeconds: (user + system) / 1e6, peakMB }));
