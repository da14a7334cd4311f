import { basemapCredit } from '../finder/credits.ts';
import { foreignOrigin, readMapTiles } from '../finder/map-tiles.ts';
import type { MapTiles } from '../finder/schema/map-tiles.ts';
import { href } from '../lib/url.ts';

/** What pages must know of the map's tiles. */
export interface MapFacts {
  /** The operator's own tiles; absent for those that come with the site */
  operator?: MapTiles;
  /** Who drew the map, in the words that the licenses ask for */
  credit: string;
  /** The same for the map that comes with the site, which stands in where the operator's tiles fail; absent where it is drawn anyway */
  ownCredit?: string;
  /** Another site that the tiles come from, and what the page's policy must let it send */
  host?: string;
  tilesFrom: { images?: string; data?: string };
}

/** Whose tiles the map of this build is drawn from: MAP_TILES, or our own. */
export function mapFacts(): MapFacts {
  const operator = readMapTiles(process.env['MAP_TILES']);
  if (!operator) return { credit: basemapCredit, tilesFrom: {} };
  const origin = foreignOrigin(operator);
  const url = origin ? operator.url : href(operator.url);
  const own = {
    operator: { ...operator, url },
    credit: `Map: ${operator.credit}`,
    ownCredit: basemapCredit,
    tilesFrom: {},
  };
  if (!origin) return own;
  const tilesFrom = operator.kind === 'raster' ? { images: origin } : { data: origin };
  return { ...own, host: new URL(origin).host, tilesFrom };
}
