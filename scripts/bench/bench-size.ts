import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Manifest } from '../../src/finder/manifest.ts';
import type { WrittenIndex } from '../../src/integrations/finder-write-index.ts';
import { run } from '../run.ts';
import { type Cost, coldSearch } from './cold-search.ts';
import { type FolderSize, folderSize } from './folder-size.ts';
import { oracleFor } from './oracle.ts';
import { readPeople } from './people.ts';
import { named, type Question, randomQuestions } from './questions.ts';

/** What building the index of so many sample people takes, in a process of its own. */
export interface Build extends FolderSize {
  people: number;
  seconds: number;
  cpuSeconds: number;
  memoryMB: number;
  /** One GeoJSON file of everybody, gzipped: what most sites load */
  wholeKB: number;
}

/** What cold searches take. */
export interface Searches {
  questions: { name: string; found: number; requests: number; kB: number; share: number }[];
  random: { asked: number; wrong: string[]; requests: Spread; kB: Spread };
}

/** Half of all values are at most `p50`, 95 of 100 at most `p95`. */
export interface Spread {
  p50: number;
  p95: number;
  max: number;
}

const randomCount = 1000;

/** Makes so many sample people and builds their index; the folder then holds both. */
export async function buildSample(
  people: number,
  folder: string,
): Promise<Build & { index: WrittenIndex; file: string }> {
  const file = join(folder, `${people}.ndjson`);
  await run(process.execPath, ['scripts/sample-providers.ts', '--count', String(people), '--out', file]);
  const script = fileURLToPath(new URL('build-index.ts', import.meta.url));
  const cache = join(folder, String(people));
  await rm(cache, { recursive: true, force: true });
  const { stdout } = await promisify(execFile)(process.execPath, [script, file, cache]);
  const built = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  const site = join(built.index.folder, 'site');
  let wholeKB = 0;
  for (const name of await readdir(site))
    if (name.endsWith('.geojson')) wholeKB += gzipSync(await readFile(join(site, name))).length / 1000;
  return { people, ...built, ...(await folderSize(built.index.folder)), wholeKB, file };
}

/** Asks the index the named questions and 1,000 by lot, and compares these with both oracles. */
export async function searchSample(file: string, index: WrittenIndex, wholeKB: number): Promise<Searches> {
  const manifest: Manifest = JSON.parse(await readFile(join(index.folder, 'index/manifest.json'), 'utf8'));
  const people = await readPeople(file);
  const oracle = oracleFor(people, manifest.facets);
  const search = coldSearch(index);
  const questions = [];
  for (const question of named) {
    const { requests, bytes, distances } = await search(question);
    const kB = bytes / 1000;
    questions.push({ name: question.name, found: distances.length, requests, kB, share: kB / wholeKB });
  }
  const costs: Cost[] = [];
  const wrong: string[] = [];
  for (const question of randomQuestions(randomCount, people, manifest.facets)) {
    const cost = await search(question);
    costs.push(cost);
    const agree = (distances: number[]) => areSame(distances, cost.distances);
    if (!agree(oracle.bruteForce(question)) || !agree(oracle.kdbush(question))) wrong.push(told(question));
  }
  const requests = spread(costs.map((cost) => cost.requests));
  return {
    questions,
    random: { asked: costs.length, wrong, requests, kB: spread(costs.map(({ bytes }) => bytes / 1000)) },
  };
}

const told = ({ facets, origin }: Question): string => JSON.stringify({ facets, origin });

// Half a meter: positions are rounded to one, and the three formulas differ in the last digits.
const areSame = (a: number[], b: number[]): boolean =>
  a.length === b.length && a.every((km, at) => Math.abs(km - (b[at] as number)) < 5e-4);

function spread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
