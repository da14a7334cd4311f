import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageKinds } from '../tests/e2e/pages.ts';
import { readAsked } from './bench/asked.ts';
import { benchGrowth, growthMeasures } from './bench/growth.ts';
import { benchLighthouse, lighthouseMeasures } from './bench/lighthouse.ts';
import { benchLoad, loadMeasures } from './bench/load.ts';
import { growthOf, heldValue, type Measure, measuresOf, type SizeResult } from './bench/measures.ts';
import { benchNppes } from './bench/nppes.ts';
import { benchPages, pageMeasures } from './bench/pages.ts';
import { peerMeasures } from './bench/peer-measures.ts';
import { benchPeers } from './bench/peers.ts';
import {
  printCosts,
  printLoads,
  printMeasures,
  printReaders,
  printScores,
  printSize,
} from './bench/print.ts';
import { printFaults } from './bench/print-pages.ts';
import { benchSearch, isEnough } from './bench/search.ts';
import { benchSize, sizes } from './bench/sizes.ts';

const folder = await mkdtemp(join(tmpdir(), 'handwise-bench-'));
try {
  // Words behind the command ask for sizes, for parts and for kinds of pages.
  const asked = readAsked(process.argv.slice(2), sizes, Object.keys(pageKinds));
  const results: SizeResult[] = [];
  const measures: Measure[] = [];
  const hold = (found: Measure[]) => {
    printMeasures(found);
    measures.push(...found);
  };
  for (const people of asked.sizes) {
    const result = await benchSize(people, folder);
    printSize(result);
    hold(measuresOf(result));
    results.push(result);
  }
  hold(growthOf(results.map(({ build }) => build)));
  const search = asked.hasPart('search') ? await benchSearch(folder) : { scores: [], costs: [] };
  printScores(search.scores);
  printCosts(search.costs);
  const nppes = asked.hasPart('nppes') ? await benchNppes(folder) : [];
  printReaders(nppes);
  const loads = asked.hasPart('load') ? await benchLoad(folder) : [];
  printLoads(loads);
  hold(loadMeasures(loads));
  const pages = asked.hasPart('pages') ? await benchPages(asked.kinds) : [];
  hold(pageMeasures(pages));
  const judged = asked.hasPart('lighthouse') ? await benchLighthouse(asked.kinds) : [];
  hold(lighthouseMeasures(judged));
  printFaults(judged);
  const peers = asked.hasPart('peers') ? [await benchPeers(folder)] : [];
  hold(peers.flatMap(peerMeasures));
  const growths = asked.hasPart('growth') ? await benchGrowth(folder) : [];
  hold(growthMeasures(growths));
  const broken = measures.filter((measure) => heldValue(measure) > measure.limit);
  await mkdir('bench/results', { recursive: true });
  const content = { results, measures, search, nppes, loads, pages, judged, peers, growths, broken };
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
