import type { Load } from './load.ts';
import { heldValue, type Measure, type SizeResult } from './measures.ts';
import { median } from './median.ts';
import type { NppesReading } from './nppes.ts';
import type { SearchScore } from './search.ts';
import type { SearchCost } from './search-cost.ts';

const short = (value: number): number => Number(value.toFixed(1));
const three = (value: number): number => Number(value.toPrecision(3));

/** Prints what was measured for one number of people beyond its budgets. */
export function printSize({ build, peer, searches, site, firstCards }: SizeResult): void {
  const { people, seconds, cpuSeconds, memoryMB, files, megabytes, largest, largestMB } = build;
  console.log(
    `\n${people.toLocaleString('en-US')} people: index built in ${short(seconds)} s (${short(cpuSeconds)} s of CPU, ${short(memoryMB)} MB); ${files} files, ${short(megabytes)} MB, largest ${largest} ${short(largestMB)} MB`,
  );
  if (peer)
    console.log(
      `One GeoJSON: built in ${short(peer.seconds)} s (${short(peer.cpuSeconds)} s of CPU); ${short(peer.kB)} kB gzipped`,
    );
  if (searches) {
    const { random, ...named } = searches;
    console.table(named);
    console.log(`${random.asked} random questions: ${random.wrong.length} answers differ from the oracles`);
    console.table({ requests: random.requests, kB: random.kB });
    for (const question of random.wrong.slice(0, 5)) console.log(`wrong: ${question}`);
  }
  if (site) {
    const memory = site.memoryMB === undefined ? '' : `, ${short(site.memoryMB)} MB`;
    console.log(
      `The whole site: built in ${short(site.seconds)} s${memory}; ${site.files} files, ${short(site.megabytes)} MB, largest ${site.largest} ${short(site.largestMB)} MB`,
    );
  }
  if (firstCards)
    for (const [name, { seconds, distances }] of Object.entries(firstCards))
      console.log(
        `Seconds to 20 cards, ${name}: ${
          distances.length === 0
            ? `more than ${short(median(seconds))}, then given up`
            : `${short(median(seconds))}, the median of ${seconds.map(short).join(', ')}`
        }`,
      );
}

/** Prints measures beside their budgets. */
export function printMeasures(measures: readonly Measure[]): void {
  if (measures.length === 0) return;
  console.table(
    measures.map((measure) => ({
      about: measure.about,
      what: measure.what,
      ours: three(measure.ours),
      peer: measure.peers === undefined ? '' : three(measure.peers),
      ratio: measure.peers === undefined ? '' : three(heldValue(measure)),
      'at most': measure.limit,
      holds: heldValue(measure) <= measure.limit ? 'yes' : 'NO',
    })),
  );
}

/** Prints what reading NPPES files takes. */
export function printReaders(readings: readonly NppesReading[]): void {
  if (readings.length === 0) return;
  console.table(
    readings.map(({ reader, rows, wanted, seconds, peakMB }) => ({
      reader,
      rows,
      wanted,
      seconds: short(seconds),
      'rows a second': Math.round(rows / seconds),
      'peak MB': Math.round(peakMB),
    })),
  );
}

/** Prints what a search costs. */
export function printCosts(costs: readonly SearchCost[]): void {
  if (costs.length === 0) return;
  console.table(
    costs.map(({ what, ours, limit }) => ({
      what,
      ours: three(ours),
      'at most': limit,
      holds: ours <= limit ? 'yes' : 'NO',
    })),
  );
}

/** Prints how well questions are answered, beside plain Pagefind on the same index. */
export function printScores(scores: readonly SearchScore[]): void {
  if (scores.length === 0) return;
  console.table(
    scores.map(({ set, way, questions, good, outOfScope }) => ({
      set,
      way,
      questions,
      'good answer in the first 3': questions > 0 ? `${short((good / questions) * 100)} %` : 'none asked',
      'out of scope': outOfScope.questions,
      'without junk': outOfScope.good,
    })),
  );
  for (const { failed } of scores) for (const question of failed) console.log(`not found: ${question}`);
}

/** Prints what a server gave to many readers at once. */
export function printLoads(loads: readonly Load[]): void {
  if (loads.length === 0) return;
  console.table(
    loads.map(({ kind, files, requests, seconds, megabytes, p50Ms, p99Ms, errors }) => ({
      kind,
      files,
      'requests a second': Math.round(requests / seconds),
      'MB a second': short(megabytes / seconds),
      'ms, half': short(p50Ms),
      'ms, 99 of 100': short(p99Ms),
      failed: errors,
    })),
  );
}
