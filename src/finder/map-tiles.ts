import { type MapTiles, mapTilesSchema } from './schema/map-tiles.ts';

/** Reads the setting MAP_TILES; undefined if it is not set. A wrong value throws one sentence with what was found and expected. */
export function readMapTiles(setting: string | undefined): MapTiles | undefined {
  if (!setting) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(setting);
  } catch {
    throw new Error(`MAP_TILES: found ${quote(setting)}, expected JSON such as ${example}.`);
  }
  const result = mapTilesSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  if (key === undefined)
    throw new Error(`MAP_TILES: found ${quote(value)}, expected JSON such as ${example}.`);
  const found = (value as Record<PropertyKey, unknown>)[key];
  const expected =
    issue?.code === 'unrecognized_keys'
      ? `expected no "${String(key)}" for this kind`
      : key === 'kind'
        ? 'expected "pmtiles", "vector" or "raster"'
        : issue?.message.replace(/^(Invalid input|Too (small|big)): /, '');
  throw new Error(
    `MAP_TILES, ${String(key)}: found ${found === undefined ? 'nothing' : quote(found)}, ${expected}.`,
  );
}

/** The origin that the tiles come from, where it is not the site's own; the page's policy must allow it. */
export function foreignOrigin({ url }: MapTiles): string | undefined {
  return url.startsWith('/') ? undefined : new URL(url).origin;
}

const example = '{"kind":"pmtiles","url":"/area.pmtiles","credit":"© OpenStreetMap contributors"}';

const quote = (value: unknown) => JSON.stringify(value);
