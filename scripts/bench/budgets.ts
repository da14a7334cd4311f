import type { Build, Searches } from './bench-size.ts';
import type { FolderSize } from './folder-size.ts';
import type { LongestTask } from './long-tasks.ts';
import type { SiteBuild } from './site-build.ts';

/** All that was measured for one number of people; what is too dear at a size is left out there. */
export interface SizeResult {
  build: Build;
  searches?: Searches;
  site?: SiteBuild & FolderSize;
  longestTasks?: LongestTask[];
}

/** Shares of one whole GeoJSON, and requests at half, 95 of 100 and all of the random questions. */
const searchLimits: Record<number, { dense: number; p95: number; requests: [number, number, number] }> = {
  2000: { dense: 0.12, p95: 1, requests: [40, 60, 60] },
  30000: { dense: 0.025, p95: 0.15, requests: [15, 40, 60] },
  300000: { dense: 0.004, p95: 0.025, requests: [16, 45, 70] },
};

/** The budgets that a result breaks, each as a sentence. Times depend on the machine: only those of 300,000 people have one. */
export function brokenBudgets({ build, searches, site, longestTasks }: SizeResult): string[] {
  const { people } = build;
  const broken: string[] = [];
  const hold = (what: string, found: number, limit: number) => {
    if (found > limit)
      broken.push(`${people} people, ${what}: ${Number(found.toPrecision(3))}, at most ${limit}`);
  };
  hold('largest file in MB', build.largestMB, 20);
  if (people === 300_000) {
    hold('seconds to build the index', build.seconds, 20);
    hold('MB of memory to build the index', build.memoryMB, 1500);
  }
  const limits = searchLimits[people];
  if (searches) hold('wrong answers', searches.random.wrong.length, 0);
  if (searches && limits) {
    const { requests, kB } = searches.random;
    hold('share of the GeoJSON, Manhattan', searches.questions[0]?.share ?? 1, limits.dense);
    hold('share of the GeoJSON, 95 of 100', kB.p95 / build.wholeKB, limits.p95);
    hold('requests of half', requests.p50, limits.requests[0]);
    hold('requests of 95 in 100', requests.p95, limits.requests[1]);
    hold('requests at most', requests.max, limits.requests[2]);
  }
  if (site) {
    hold('files of the site', site.files, 15_000);
    hold('largest file of the site in MB', site.largestMB, 20);
    hold('MB of memory to build the site', site.memoryMB ?? 0, 4000);
  }
  for (const { deed, milliseconds } of longestTasks ?? []) hold(`ms to ${deed}`, milliseconds, 200);
  return broken;
}

/** Says where building grew faster than n log n: CPU seconds against those of the size before, a fifth allowed for chance. */
export function growthProblems(builds: readonly Build[]): string[] {
  const nLogN = ({ people }: Build) => people * Math.log2(people);
  return builds.flatMap((build, at) => {
    const before = builds[at - 1];
    if (!before) return [];
    const factor = build.cpuSeconds / before.cpuSeconds / (nLogN(build) / nLogN(before));
    return factor > 1.2
      ? [`${build.people} people: the build took ${factor.toFixed(2)} times what n log n allows`]
      : [];
  });
}
