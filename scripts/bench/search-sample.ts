import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../src/finder/manifest.ts';
import type { WrittenIndex } from '../../src/integrations/finder/finder-write-index.ts';
import { type Cost, coldIndex } from './cold-index.ts';
import { oracleFor } from './oracle.ts';
import { readPeople } from './people.ts';
import { named, type Question, randomQuestions } from './questions.ts';

/** What cold searches take: the named questions, the counts of the whole country under two filters, and questions by lot. */
export interface Searches extends Record<keyof typeof named | 'country', Taken> {
  random: { asked: number; wrong: string[]; requests: Spread; kB: Spread };
}

/** What one question took; `found` is people in a list, practice locations on the map. */
export interface Taken {
  found: number;
  requests: number;
  kB: number;
}

/** Half of all values are at most `p50`, 95 of 100 at most `p95`. */
export interface Spread {
  p50: number;
  p95: number;
  max: number;
}

const randomCount = 1000;

/** Asks the index the named questions and 1,000 by lot, and compares these with both oracles. */
export async function searchSample(file: string, index: WrittenIndex): Promise<Searches> {
  const manifest: Manifest = JSON.parse(await readFile(join(index.folder, 'index/manifest.json'), 'utf8'));
  const people = await readPeople(file);
  const oracle = oracleFor(people, manifest.facets);
  const { search, countCountry } = coldIndex(index);
  const ask = async (question: Question) => {
    const cost = await search(question);
    return takenBy(cost, cost.distances.length);
  };
  const country = await countCountry(named.two.facets);
  const costs: Cost[] = [];
  const wrong =
    country.rows === oracle.countRows(named.two) ? [] : [`count of the country: ${told(named.two)}`];
  for (const question of randomQuestions(randomCount, people, manifest.facets)) {
    const cost = await search(question);
    costs.push(cost);
    const agree = (distances: number[]) => areSame(distances, cost.distances);
    if (!agree(oracle.bruteForce(question)) || !agree(oracle.kdbush(question))) wrong.push(told(question));
  }
  const requests = spread(costs.map((cost) => cost.requests));
  return {
    dense: await ask(named.dense),
    two: await ask(named.two),
    rare: await ask(named.rare),
    rural: await ask(named.rural),
    scattered: await ask(named.scattered),
    country: takenBy(country, country.rows),
    random: { asked: costs.length, wrong, requests, kB: spread(costs.map(({ bytes }) => bytes / 1000)) },
  };
}

const takenBy = ({ requests, bytes }: Cost, found: number): Taken => ({ found, requests, kB: bytes / 1000 });

const told = (question: Question): string => JSON.stringify(question);

// Half a meter: positions are rounded to one, and the three formulas differ in the last digits.
const areSame = (a: number[], b: number[]): boolean =>
  a.length === b.length && a.every((km, at) => Math.abs(km - (b[at] as number)) < 5e-4);

function spread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
