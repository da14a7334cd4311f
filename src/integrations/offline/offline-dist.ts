import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from '../../offline/shelves.ts';

/** A file that every device keeps, as Workbox wants it. */
export interface BasicEntry {
  url: string;
  /** Null where the name is a hash already */
  revision: string | null;
  integrity: string;
}

/** A built site whose files are read and measured; paths are below its root. */
export interface Dist {
  files: readonly string[];
  /** The files in some folders */
  below(...folders: string[]): string[];
  read(path: string): Buffer;
  /** The text of a file, undefined where there is none */
  text(path: string): string | undefined;
  write(path: string, content: string | Uint8Array): void;
  /** The sum of bytes */
  size(paths: readonly string[]): number;
  /** Sixteen hex digits of names and contents, in the order of names */
  hash(paths: readonly string[]): string;
  entries(base: string, paths: readonly string[]): BasicEntry[];
}

/**
 * Opens a built site; `files` are its paths as they were before anything was added. Files are small and many, so each is read at once:
 * to ask for one and wait takes longer than to read it.
 */
export function openDist(site: string, files: readonly string[]): Dist {
  const read = (path: string) => readFileSync(join(site, path));
  const known = new Set(files);
  return {
    files,
    read,
    below: (...folders) => files.filter((path) => folders.some((folder) => path.startsWith(folder))),
    text: (path) => (known.has(path) ? read(path).toString('utf8') : undefined),
    write: (path, content) => {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), content);
    },
    size: (paths) => paths.reduce((sum, path) => sum + statSync(join(site, path)).size, 0),
    hash: (paths) => {
      const sum = createHash('sha256');
      for (const path of [...paths].toSorted()) sum.update(`${path}\n`).update(read(path));
      return sum.digest('hex').slice(0, 16);
    },
    entries: (base, paths) =>
      paths.map((path) => {
        const hash = createHash('sha256').update(read(path)).digest('base64');
        const revision = path.startsWith('_astro/') ? null : hash;
        return { url: addressOf(base, path), revision, integrity: `sha256-${hash}` };
      }),
  };
}
