import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file of a built site, as a path from its root with "/". Folders are left out: a folder is no address. */
export async function builtFiles(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
