import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { buildIndex } from '../../finder/build-index.ts';
import type { CollectedRows } from '../../finder/collect-rows.ts';
import type { FacetGroup } from '../../finder/facet-groups.ts';
import type { GroupLabels } from '../../finder/facet-labels.ts';
import { joinRows } from '../../finder/join-rows.ts';
import type { CurrentIndex } from '../../finder/manifest.ts';
import { nobodyLeft } from './finder-carry-over.ts';
import { downloadWriter } from './finder-downloads.ts';
import { readFileBlocks } from './finder-read-blocks.ts';

/** A generation on disk: `index/` holds its files, `site/` holds `current.json` and the downloads. */
export interface WrittenIndex {
  current: CurrentIndex;
  folder: string;
  /** The generation before this one, where the cache still has it and nobody has left since */
  previous?: { generation: string; folder: string };
}

/**
 * Builds the index of a providers file into `<cache>/<generation>/`. Everything is written beside and renamed at the end, so
 * that a bad file leaves what was there; of older generations only the last one is kept.
 */
export async function writeIndex(
  providersFile: string,
  cache: string,
  labels: Record<FacetGroup, GroupLabels>,
): Promise<WrittenIndex> {
  const unfinished = join(cache, `unfinished-${process.pid}`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'site'), { recursive: true });
  try {
    const current = await fill(unfinished, providersFile, labels);
    const folder = join(cache, current.generation);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
    const previous = await keepOnePrevious(cache, current.generation);
    const isCarried = previous && (await nobodyLeft(previous.folder, folder));
    return { current, folder, ...(isCarried && { previous }) };
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function fill(
  folder: string,
  providersFile: string,
  labels: Record<FacetGroup, GroupLabels>,
): Promise<CurrentIndex> {
  const parts: CollectedRows[] = [];
  const downloads = downloadWriter(join(folder, 'site'));
  for await (const { rows, lines } of readFileBlocks(providersFile)) {
    parts.push(rows);
    lines.forEach(downloads.add);
  }
  const { manifest, files } = buildIndex(joinRows(parts), { labels, gzip, hash });
  const folders = new Set<string>();
  for (const [path, content] of files()) {
    const file = join(folder, 'index', path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, content);
  }
  const { version, generation, people, updated, sample } = manifest;
  const current: CurrentIndex = {
    version,
    generation,
    manifest: `${generation}/manifest.json`,
    people,
    updated,
    sample,
    downloads: downloads.finish(),
  };
  await writeFile(join(folder, 'site', 'current.json'), `${JSON.stringify(current, null, 2)}\n`);
  return current;
}

async function keepOnePrevious(cache: string, current: string): Promise<WrittenIndex['previous']> {
  const names = (await readdir(cache)).filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== current);
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(cache, name))).mtimeMs })),
  );
  const [last, ...older] = dated.sort((a, b) => b.at - a.at);
  await Promise.all(older.map(({ name }) => rm(join(cache, name), { recursive: true, force: true })));
  return last && { generation: last.name, folder: join(cache, last.name) };
}

// A bitmap has no words that come again, only runs of zeros: looking for more takes twenty times as long and finds less.
function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION, strategy: constants.Z_RLE });
}

function hash(pieces: Iterable<string | Uint8Array>): string {
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  return sum.digest('hex');
}
