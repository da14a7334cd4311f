import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { readLayers } from './basemap/layers.ts';
import { packTiles } from './basemap/packs.ts';
import { cutTiles } from './basemap/tiles.ts';

const folder = 'public/basemap';

/** Makes the map's tiles anew from the packages named in scripts/basemap/package.json. */
async function buildBasemap(): Promise<string> {
  const packs = packTiles(cutTiles(await readLayers()));
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) if (old.endsWith('.pack')) await rm(`${folder}/${old}`);
  for (const [name, bytes] of packs) await writeFile(`${folder}/${name}.pack`, bytes);
  await writeFile(`${folder}/packs.json`, `${JSON.stringify([...packs.keys()].toSorted())}\n`);
  const sizes = [...packs.values()].map(({ length }) => length);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en-US')} kB`;
  const sum = sizes.reduce((all, size) => all + size, 0);
  return `${packs.size} packs in ${folder}, ${kilobytes(sum)}, the largest ${kilobytes(Math.max(...sizes))}`;
}

try {
  console.log(await buildBasemap());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
