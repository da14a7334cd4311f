import type { Build, Peer } from './build-sample.ts';
import type { FirstCards } from './first-cards.ts';
import type { LongestTask } from './long-tasks.ts';
import { median } from './median.ts';
import type { Searches } from './search-sample.ts';
import type { SiteBuild } from './site-build.ts';

/** All that was measured for one number of people; what is too dear at a size is left out there. */
export interface SizeResult {
  build: Build;
  peer?: Peer;
  searches?: Searches;
  site?: SiteBuild;
  firstCards?: { ours: FirstCards; peers: FirstCards };
  longestTasks?: LongestTask[];
}

/** One measure with its budget: ours alone, or ours as a share of what the peer took in the same run. */
export interface Measure {
  /** Which people or which page */
  about: string;
  what: string;
  ours: number;
  peers?: number;
  /** The most that `ours` may be, or ours / peers */
  limit: number;
}

/** What the budget is about: the ratio where there is a peer. */
export const heldValue = ({ ours, peers }: Measure): number => (peers === undefined ? ours : ours / peers);

/** Shares of the peer's one file or of its time, and requests at half, 95 of 100 and all of the random questions. */
interface Limits {
  dense: number;
  rural: number;
  random?: number;
  country?: number;
  firstCards: number;
  build?: number;
  requests: [number, number, number];
}

const limitsAt: Record<number, Limits> = {
  2000: { dense: 0.12, rural: 0.05, firstCards: 1, requests: [40, 60, 60] },
  30000: {
    dense: 0.025,
    rural: 0.03,
    random: 0.15,
    country: 0.01,
    firstCards: 0.25,
    build: 3,
    requests: [15, 40, 60],
  },
  300000: {
    dense: 0.004,
    rural: 0.02,
    random: 0.025,
    country: 0.005,
    firstCards: 0.05,
    build: 3,
    requests: [16, 45, 70],
  },
};

/** Everything of a result that has a budget. Times depend on the machine: only those of 300,000 people have a limit without a peer. */
export function measuresOf(result: SizeResult): Measure[] {
  const { build, peer, searches, site, firstCards, longestTasks = [] } = result;
  const { people } = build;
  const about = inWords(people);
  const measures: Measure[] = [];
  const hold = (what: string, ours: number | undefined, limit: number | undefined, peers?: number) => {
    if (ours === undefined || limit === undefined) return;
    measures.push({ about, what, ours, ...(peers !== undefined && { peers }), limit });
  };
  const limits = limitsAt[people];
  hold('largest file of the index, MB', build.largestMB, 20);
  if (people === 300_000) {
    hold('index, seconds', build.seconds, 20);
    hold('index, MB of memory', build.memoryMB, 1500);
  }
  if (peer) hold('index, seconds beside one GeoJSON', build.seconds, limits?.build, peer.seconds);
  if (searches) {
    const { dense, rare, rural, country, random } = searches;
    hold('wrong answers', random.wrong.length, 0);
    hold('requests, half of the random questions', random.requests.p50, limits?.requests[0]);
    hold('requests, 95 of 100', random.requests.p95, limits?.requests[1]);
    hold('requests, all', random.requests.max, limits?.requests[2]);
    hold('requests, one rare value in a city', rare.requests, 70);
    hold('kB, Manhattan without filters', dense.kB, limits?.dense, peer?.kB);
    hold('kB, rural rare combination', rural.kB, limits?.rural, peer?.kB);
    hold('kB, 95 of 100 random questions', random.kB.p95, limits?.random, peer?.kB);
    hold('kB, counts of the whole country, two filters', country.kB, limits?.country, peer?.kB);
  }
  if (firstCards) {
    const [ours, peers] = [median(firstCards.ours.seconds), median(firstCards.peers.seconds)];
    hold('seconds to 20 cards, Manhattan', ours, limits?.firstCards, peers);
    if (firstCards.peers.distances.length > 0)
      hold('distances that differ between the two', differences(firstCards), 0);
  }
  if (site) {
    hold('files of the site', site.files, 15_000);
    hold('largest file of the site, MB', site.largestMB, 20);
    hold('site, MB of memory', site.memoryMB, 4000);
  }
  for (const { deed, milliseconds } of longestTasks) hold(`ms to ${deed}`, milliseconds, 200);
  return measures;
}

/** How building grew from each size to the next: CPU seconds over what n log n allows, a fifth more for chance. */
export const growthOf = (builds: readonly Build[]): Measure[] =>
  builds.slice(1).map((build, at): Measure => {
    const before = builds[at] as Build;
    const ours = build.cpuSeconds / before.cpuSeconds;
    return {
      about: inWords(build.people),
      what: 'growth of the build over n log n',
      ours,
      peers: nLogN(build) / nLogN(before),
      limit: 1.2,
    };
  });

/** Such as "300,000 people". */
export const inWords = (people: number): string => `${people.toLocaleString('en-US')} people`;

const nLogN = ({ people }: Build): number => people * Math.log2(people);

/** How many of the 20 distances are not the same in both, to half a meter. */
const differences = ({ ours, peers }: NonNullable<SizeResult['firstCards']>): number =>
  Array.from({ length: 20 }, (_, at) =>
    Math.abs((ours.distances[at] ?? -1) - (peers.distances[at] ?? -2)),
  ).filter((km) => km > 5e-4).length;
