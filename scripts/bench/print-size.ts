import type { SizeResult } from './budgets.ts';

const short = (value: number): number => Number(value.toFixed(1));

/** Prints what was measured for one number of people. */
export function printSize({ build, searches, site, longestTasks }: SizeResult): void {
  const { people, seconds, cpuSeconds, memoryMB, files, megabytes, largest, largestMB, wholeKB } = build;
  console.log(
    `\n${people.toLocaleString('en-US')} people: index built in ${short(seconds)} s (${short(cpuSeconds)} s of CPU, ${short(memoryMB)} MB); ${files} files, ${short(megabytes)} MB, largest ${largest} ${short(largestMB)} MB; one GeoJSON ${short(wholeKB)} kB`,
  );
  if (searches) {
    console.table(
      searches.questions.map(({ name, found, requests, kB, share }) => ({
        'to the first 20, cold': name,
        found,
        requests,
        kB: short(kB),
        'of one GeoJSON in 1 request': `${(share * 100).toFixed(2)} %`,
      })),
    );
    const { asked, wrong, requests, kB } = searches.random;
    console.log(`${asked} random questions: ${wrong.length} answers differ from brute force or from kdbush`);
    console.table({ requests, kB });
    for (const question of wrong.slice(0, 5)) console.log(`wrong: ${question}`);
  }
  if (site) {
    const memory = site.memoryMB === undefined ? '' : `, ${short(site.memoryMB)} MB`;
    console.log(
      `The whole site: built in ${short(site.seconds)} s${memory}; ${site.files} files, ${short(site.megabytes)} MB, largest ${site.largest} ${short(site.largestMB)} MB`,
    );
  }
  if (longestTasks) console.table(longestTasks);
}
