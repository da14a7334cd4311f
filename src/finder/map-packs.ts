/** A square of the map, as all tiled maps number them: zoom level, column from the west, row from the north. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** The closest zoom level that the map's own tiles are made for; the map shows them larger up to the second one. */
export const [ownTileZoom, ownMaxZoom] = [8, 11];

/** Tiles come in packs: the whole world's first levels in one, then two levels below each tile of these. */
export const packedBelow = [6, 4, 2] as const;

/** The pack that holds a tile, named by the tile that it hangs below: "6-10-22". */
export function packOf({ z, x, y }: TileAddress): string {
  const from = packedBelow.find((level) => z > level) ?? 0;
  return from === 0 ? '0-0-0' : `${from}-${x >> (z - from)}-${y >> (z - from)}`;
}

/** The name that a tile's layer of one kind has in its pack, which is a vector tile itself. */
export const layerIn = ({ z, x, y }: TileAddress, kind: string): string => `${z}/${x}/${y}/${kind}`;
