import { z } from 'astro/zod';

const address = z
  .string()
  .regex(
    /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/]|\/(?!\/))[^\s"'<>;,]+$/,
    'expected an address that begins with "https://", or with "/" for a file of this site',
  );

const template = address.regex(
  /\{z\}.*\{x\}.*\{y\}|\{z\}.*\{y\}.*\{x\}/,
  'expected an address with {z}, {x} and {y} in the places of zoom level, column and row',
);

/** Whom the map names in its corner, such as "© OpenStreetMap contributors" */
const credit = z.string().trim().min(3, 'expected the words that the tiles’ license asks for').max(200);

/** The closest zoom level that the tiles are made for, such as 14 */
const maxZoom = z.int('expected a whole number from 1 to 22').min(1).max(22);

/** An operator's own map tiles in place of ours. */
export const mapTilesSchema = z.discriminatedUnion('kind', [
  /** One PMTiles file of vector tiles, on a host that answers range requests; it tells its zoom levels itself */
  z.strictObject({ kind: z.literal('pmtiles'), url: address, credit }),
  /** A server or folder of vector tiles (.pbf, .mvt) */
  z.strictObject({ kind: z.literal('vector'), url: template, credit, maxZoom }),
  /** A server or folder of pictures (.png, .webp) */
  z.strictObject({ kind: z.literal('raster'), url: template, credit, maxZoom }),
]);

/** The operator's setting, checked. */
export type MapTiles = z.infer<typeof mapTilesSchema>;
