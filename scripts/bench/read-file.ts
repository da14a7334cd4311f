import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { readNppes } from '../../src/integrations/nppes/read-nppes.ts';

// Run in a process of its own by scripts/bench/nppes.ts, so that peak memory is that of one way of reading.
const [way = '', file = ''] = process.argv.slice(2);
const taxonomy = ['225700000X', '2251'];

async function ours(): Promise<Found> {
  const found = { rows: 0, wanted: 0 };
  for await (const row of readNppes([file], { taxonomy })) {
    found.rows++;
    if ('record' in row) found.wanted++;
  }
  return found;
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

interface Found {
  rows: number;
  wanted: number;
}

const started = performance.now();
const found = way === 'csv-parse' ? await csvParse() : await ours();
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ ...found, seconds, peakMB: process.resourceUsage().maxRSS / 1024 }));
