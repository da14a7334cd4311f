import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { WrittenIndex } from '../../src/integrations/finder/finder-write-index.ts';
import { run } from '../run.ts';
import { type FolderSize, folderSize } from './folder-size.ts';

/** What building the index of so many sample people takes, in a process of its own. */
export interface Build extends FolderSize {
  people: number;
  seconds: number;
  cpuSeconds: number;
  memoryMB: number;
}

/** What the peer's one GeoJSON file takes: to build, in a process of its own, and as hosts send it. */
export interface Peer {
  kB: number;
  seconds: number;
  cpuSeconds: number;
}

/** Makes so many sample people and builds their index; the folder then holds both. */
export async function buildSample(
  people: number,
  folder: string,
): Promise<{ build: Build; index: WrittenIndex; file: string }> {
  const file = join(folder, `${people}.ndjson`);
  await run(process.execPath, ['scripts/sample-providers.ts', '--count', String(people), '--out', file]);
  const { index, ...taken } = await lastLineOf('build-index.ts', file, join(folder, `index-${people}`));
  return { build: { people, ...taken, ...(await folderSize(index.folder)) }, index, file };
}

/** Makes the peer's site of the same people: a page, its packages and one file of everybody. */
export async function buildPeer(file: string, folder: string): Promise<Peer> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const taken = await lastLineOf('peer-build.ts', file, join(folder, 'providers.geojson'));
  const { resolve } = createRequire(import.meta.url);
  await cp(join(import.meta.dirname, 'peer'), folder, { recursive: true });
  for (const name of ['leaflet', 'leaflet.markercluster'])
    await cp(dirname(resolve(name)), folder, { recursive: true });
  return taken;
}

/** What a script of this folder prints at its end. */
async function lastLineOf(script: string, ...args: string[]) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, script),
    ...args,
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
