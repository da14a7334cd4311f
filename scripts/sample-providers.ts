import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { placePicker } from './sample/places.ts';
import { type Building, inventProvider } from './sample/provider.ts';
import { chanceFrom } from './sample/random.ts';

/** Writes fictional providers, sorted by id: `--count` people from `--seed` to `--out`. The same seed gives the same bytes. */
async function writeSample(count: number, seed: number, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const unfinished = `${out}.${process.pid}.unfinished`;
  const file = createWriteStream(unfinished);
  const chance = chanceFrom(seed);
  const pickPlace = placePicker();
  const buildings: Building[] = [];
  const width = Math.max(5, String(count).length);
  for (let at = 1; at <= count; at++) {
    const provider = inventProvider(chance, String(at).padStart(width, '0'), pickPlace, buildings);
    if (!file.write(`${JSON.stringify(provider)}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  await rename(unfinished, out);
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw new Error(`--${option}: found "${text}", expected a whole number from ${least} to 9999999.`);
}

try {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'src/content/providers/sample.ndjson' },
    },
  });
  const count = wholeNumber('count', values.count, 1);
  await writeSample(count, wholeNumber('seed', values.seed, 0), values.out);
  console.log(`${count} fictional providers written to ${values.out}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
