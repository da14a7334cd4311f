import type { Bounds } from '../finder/geo.ts';
import { overlap } from '../finder/geo.ts';
import { leafBox } from '../finder/leaf-rows.ts';
import type { Manifest } from '../finder/manifest.ts';

/** How far beyond the state people are kept as well, so that a place at its border has both sides: 50 miles. */
const marginKm = 80.4672;

/**
 * Which of the index's files, as paths below its generation, searches in a state need: all leaves whose people may live in the state's
 * bounds or 50 miles around, and all that is no leaf.
 */
export function stateIndexFiles(manifest: Manifest, bounds: Bounds, all: readonly string[]): string[] {
  const area = grown(bounds);
  return all.filter((path) => {
    const leaf = /^leaf\/(\d+)\.json$/.exec(path)?.[1];
    if (leaf === undefined) return true;
    // People without a position stand in leaves behind the placed ones, and have no box.
    return Number(leaf) >= manifest.leaves || overlap(leafBox(manifest, Number(leaf)), area);
  });
}

function grown({ west, south, east, north }: Bounds): Bounds {
  const degrees = marginKm / 111.19;
  const farthest = Math.max(Math.abs(south), Math.abs(north)) + degrees;
  const wide = degrees / Math.cos((Math.min(farthest, 89) * Math.PI) / 180);
  return { west: west - wide, south: south - degrees, east: east + wide, north: north + degrees };
}
