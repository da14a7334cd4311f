import type { FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import { mend } from './mapshaper.ts';
import { readRiverLines, readShoreCells } from './shore-cells.ts';
import { lakesIn, type Region, seaIn } from './shore-regions.ts';
import { cellsOfClosePacks } from './squares.ts';

/** Meters by which a line may be off its source: a pixel at the closest zoom. */
const offBy = 50;
/** Square meters of the smallest island: three pixels across at the closest zoom. */
const leastIsland = 30_000;

/** Sea and lakes close up, from GSHHG: what its cells hold, put together again. */
export async function readNearWater(): Promise<Record<'sea' | 'water', FeatureCollection<Polygon>>> {
  const cells = await readShoreCells(cellsOfClosePacks());
  const commands = `-dissolve2 gap-fill-area=${leastIsland}m2 sliver-control=0 -explode -simplify dp interval=${offBy}`;
  return {
    sea: await mend({ 'sea.json': polygonsOf(cells.map(seaIn)) }, commands),
    water: await mend({ 'lakes.json': polygonsOf(cells.map(lakesIn)) }, commands),
  };
}

/** The rivers of at most a rank (see readRiverLines), and canals for ships. */
export async function readNearRivers(rank: number): Promise<MultiLineString> {
  const lines = await readRiverLines(cellsOfClosePacks());
  const shown = lines.filter((line) => line.rank <= rank || line.rank === canal);
  return { type: 'MultiLineString', coordinates: shown.map(({ points }) => points) };
}

const canal = 8;

/** Regions as polygons. mapshaper sorts holes to the outlines around them by itself, so they may all hang on the first one. */
function polygonsOf(regions: Region[]): Position[][][] {
  const holes = regions.flatMap(({ holes }) => holes);
  const outlines = regions.flatMap(({ outlines }) => outlines);
  return outlines.map((outline, index) => (index === 0 ? [outline, ...holes] : [outline]));
}
