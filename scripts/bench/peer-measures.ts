import type { Measure } from './measures.ts';
import { median } from './median.ts';
import { overStarlight as limits } from './page-budgets.ts';
import type { GuideSite, Peers } from './peers.ts';
import type { Wire } from './wire.ts';

/** The budgets beside Starlight: all guides together, as ratios of one run. */
export function peerMeasures({ ours, starlight }: Peers): Measure[] {
  const held = (what: string, measureOf: (site: GuideSite) => number, limit: number): Measure => ({
    about: `${ours.wires.length} guides`,
    what,
    ours: measureOf(ours),
    peers: measureOf(starlight),
    limit,
  });
  return [
    held(
      'kB of a guide without fonts',
      meanOf(({ kB }) => kB.all - kB.font),
      limits.bytesWithoutFonts,
    ),
    held(
      'kB of a guide in all',
      meanOf(({ kB }) => kB.all),
      limits.bytes,
    ),
    held(
      'requests of a guide',
      meanOf(({ requests }) => requests),
      limits.requests,
    ),
    held('ms to the largest paint', largestPaint, limits.largestPaint),
    held(
      'ms of the build for a page',
      ({ build }) => (build.seconds / build.pages) * 1000,
      limits.buildPerPage,
    ),
  ];
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const meanOf =
  (measureOf: (wire: Wire) => number) =>
  ({ wires }: GuideSite): number =>
    mean(wires.map(measureOf));

/** The mean over the guides that were timed, of each the median of its visits. */
const largestPaint = ({ paintsMs }: GuideSite): number => mean(paintsMs.map(median));
