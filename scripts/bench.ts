import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSample, searchSample } from './bench/bench-size.ts';
import { brokenBudgets, growthProblems, type SizeResult } from './bench/budgets.ts';
import { folderSize } from './bench/folder-size.ts';
import { longestTasks } from './bench/long-tasks.ts';
import { benchNppes } from './bench/nppes.ts';
import { printSize } from './bench/print-size.ts';
import { buildSite } from './bench/site-build.ts';

/** The sizes that are measured, smallest first; arguments such as "2000 30000" ask for some of them only, "nppes" for the reader. */
const sizes = [2000, 30_000, 300_000, 500_000];
/** At this size the whole site is built and used in a browser. */
const siteAt = 300_000;
/** Above it only the build is measured. */
const searchedUpTo = 300_000;

async function benchSize(people: number, folder: string): Promise<SizeResult> {
  const { file, index, ...build } = await buildSample(people, folder);
  const result: SizeResult = { build };
  if (people <= searchedUpTo) result.searches = await searchSample(file, index, build.wholeKB);
  await rm(index.folder, { recursive: true });
  if (people === siteAt) {
    const site = join(folder, 'site');
    result.site = { ...(await buildSite(file, site)), ...(await folderSize(site)) };
    result.longestTasks = await longestTasks(site);
  }
  return result;
}

const words = process.argv.slice(2);
const asked = words.filter((word) => word !== 'nppes').map(Number);
const chosen = words.length > 0 ? sizes.filter((size) => asked.includes(size)) : sizes;
const isReaderAsked = words.length === 0 || words.includes('nppes');
const folder = await mkdtemp(join(tmpdir(), 'handwise-bench-'));
try {
  if (chosen.length < asked.length) throw new Error(`Expected sizes among ${sizes.join(', ')}.`);
  const results: SizeResult[] = [];
  for (const people of chosen) {
    const result = await benchSize(people, folder);
    printSize(result);
    results.push(result);
  }
  const nppes = isReaderAsked ? await benchNppes(folder) : [];
  console.table(
    nppes.map(({ reader, rows, wanted, seconds, peakMB }) => ({
      reader,
      rows,
      wanted,
      seconds: Number(seconds.toFixed(1)),
      'rows a second': Math.round(rows / seconds),
      'peak MB': Math.round(peakMB),
    })),
  );
  const broken = [...results.flatMap(brokenBudgets), ...growthProblems(results.map(({ build }) => build))];
  await mkdir('bench/results', { recursive: true });
  await writeFile('bench/results/latest.json', `${JSON.stringify({ results, nppes, broken }, null, 2)}\n`);
  console.log(broken.length > 0 ? `\nOver budget:\n${broken.join('\n')}` : '\nEvery budget holds.');
  if (broken.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
