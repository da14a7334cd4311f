import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a host would have to hold. */
export interface FolderSize {
  files: number;
  megabytes: number;
  largest: string;
  largestMB: number;
}

/** Counts and weighs all files below a folder. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const size: FolderSize = { files: 0, megabytes: 0, largest: '', largestMB: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const megabytes = (await stat(join(entry.parentPath, entry.name))).size / 1e6;
    size.files++;
    size.megabytes += megabytes;
    if (megabytes > size.largestMB) Object.assign(size, { largest: entry.name, largestMB: megabytes });
  }
  return size;
}
