/** A square of the map, as all tiled maps number them: zoom level, column from the west, row from the north. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** The closest zoom level that the map's own tiles are made for; the map shows them larger up to the second one. */
export const [ownTileZoom, ownMaxZoom] = [8, 11];

/**
 * The zoom level of the tile that a level's packs hang below, for each level. Far out two or three levels share a pack; close up
 * each has its own, so that a view of a state does not load the coasts of its cities.
 */
export const packedBelow = [0, 0, 0, 2, 2, 4, 4, 5, 6] as const;

/** The pack that holds a tile, named by the tile that it hangs below: "6-10-22". */
export function packOf({ z, x, y }: TileAddress): string {
  const from = packedBelow[z] ?? 0;
  return `${from}-${x >> (z - from)}-${y >> (z - from)}`;
}

/** The name that a tile's layer of one kind has in its pack, which is a vector tile itself. */
export const layerIn = ({ z, x, y }: TileAddress, kind: string): string => `${z}/${x}/${y}/${kind}`;
