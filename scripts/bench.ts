import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPeer, buildSample } from './bench/build-sample.ts';
import { timeFirstCards } from './bench/first-cards.ts';
import { benchLoad, loadMeasures } from './bench/load.ts';
import { longestTasks } from './bench/long-tasks.ts';
import { growthOf, heldValue, type Measure, measuresOf, type SizeResult } from './bench/measures.ts';
import { benchNppes } from './bench/nppes.ts';
import {
  printCosts,
  printLoads,
  printMeasures,
  printReaders,
  printScores,
  printSize,
} from './bench/print.ts';
import { benchSearch, isEnough } from './bench/search.ts';
import { searchSample } from './bench/search-sample.ts';
import { buildSite } from './bench/site-build.ts';

/** The sizes that are measured, smallest first; arguments such as "2000 30000" ask for some of them only, "nppes" for the reader, "search" for the site's search, "load" for many readers at once. */
const sizes = [2000, 30_000, 300_000, 500_000];
/** Above it only the build of the index is measured. */
const usedUpTo = 300_000;
/** At this size it is measured what blocks the browser. */
const tasksAt = 300_000;
/** Where the finder and its peer are asked for the 20 nearest: Manhattan. */
const near = '?lat=40.75&lng=-73.99';

async function benchSize(people: number, folder: string): Promise<SizeResult> {
  const { file, index, build } = await buildSample(people, folder);
  if (people > usedUpTo) return { build };
  const peerSite = join(folder, 'peer');
  const result: SizeResult = {
    build,
    peer: await buildPeer(file, peerSite),
    searches: await searchSample(file, index),
  };
  await rm(index.folder, { recursive: true });
  const site = join(folder, 'site');
  result.site = await buildSite(file, site);
  const [ours, peers] = await timeFirstCards([
    { folder: site, path: `find/${near}` },
    { folder: peerSite, path: near },
  ]);
  if (ours && peers) result.firstCards = { ours, peers };
  if (people === tasksAt) result.longestTasks = await longestTasks(site);
  return result;
}

const words = process.argv.slice(2);
const asked = words.filter((word) => !['nppes', 'search', 'load'].includes(word)).map(Number);
const chosen = words.length > 0 ? sizes.filter((size) => asked.includes(size)) : sizes;
const isAsked = (part: 'nppes' | 'search' | 'load') => words.length === 0 || words.includes(part);
const folder = await mkdtemp(join(tmpdir(), 'handwise-bench-'));
try {
  if (chosen.length < asked.length) throw new Error(`Expected sizes among ${sizes.join(', ')}.`);
  const results: SizeResult[] = [];
  const measures: Measure[] = [];
  for (const people of chosen) {
    const result = await benchSize(people, folder);
    const held = measuresOf(result);
    printSize(result);
    printMeasures(held);
    results.push(result);
    measures.push(...held);
  }
  const growth = growthOf(results.map(({ build }) => build));
  printMeasures(growth);
  const search = isAsked('search') ? await benchSearch(folder) : { scores: [], costs: [] };
  printScores(search.scores);
  printCosts(search.costs);
  const nppes = isAsked('nppes') ? await benchNppes(folder) : [];
  printReaders(nppes);
  const loads = isAsked('load') ? await benchLoad(folder) : [];
  printLoads(loads);
  measures.push(...loadMeasures(loads));
  const broken = [...measures, ...growth].filter((measure) => heldValue(measure) > measure.limit);
  await mkdir('bench/results', { recursive: true });
  const content = { results, measures: [...measures, ...growth], search, nppes, loads, broken };
  await writeFile('bench/results/latest.json', `${JSON.stringify(content, null, 2)}\n`);
  const isCheap = search.costs.every(({ ours, limit }) => ours <= limit);
  const isGood = broken.length === 0 && isEnough(search.scores) && isCheap;
  console.log(isGood ? '\nEvery budget holds.' : '\nOver budget:');
  printMeasures(broken);
  if (!isEnough(search.scores)) console.log('The search finds less than its budget: see above.');
  if (!isCheap) console.log('A search costs more than its budget: see above.');
  if (!isGood) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
