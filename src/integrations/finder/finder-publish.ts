import { cpSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenIndex } from './finder-write-index.ts';

/** Files that a site has at most with the generation before: common hosts take 20,000, and a site grows. */
const mostFiles = 15_000;

/**
 * Copies the index and the files for people to `<site>/finder/`, and with them the generation before, so that pages that stand open
 * still find what they know. A site that would then have too many files goes without it, and such a page says that it is older
 * than the list. Says whether there was room.
 */
export async function publishIndex(
  { current, folder, previous }: WrittenIndex,
  site: string,
): Promise<{ hasRoom: boolean }> {
  const target = join(site, 'finder');
  cpSync(join(folder, 'site'), target, { recursive: true });
  cpSync(join(folder, 'index'), join(target, current.generation), { recursive: true });
  if (!previous) return { hasRoom: true };
  const older = join(previous.folder, 'index');
  const hasRoom = (await countFiles(site)) + (await countFiles(older)) <= mostFiles;
  if (hasRoom) cpSync(older, join(target, previous.generation), { recursive: true });
  return { hasRoom };
}

async function countFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}
