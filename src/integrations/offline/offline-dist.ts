import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
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
  read(path: string): Promise<Buffer>;
  /** The text of a file, undefined where there is none */
  text(path: string): Promise<string | undefined>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** The sum of bytes */
  size(paths: readonly string[]): Promise<number>;
  /** Sixteen hex digits of names and contents, in the order of names */
  hash(paths: readonly string[]): Promise<string>;
  entries(base: string, paths: readonly string[]): Promise<BasicEntry[]>;
}

/** Opens a built site; `files` are its paths as they were before anything was added. */
export function openDist(site: string, files: readonly string[]): Dist {
  const read = (path: string) => readFile(join(site, path));
  const known = new Set(files);
  return {
    files,
    read,
    below: (...folders) => files.filter((path) => folders.some((folder) => path.startsWith(folder))),
    text: async (path) => (known.has(path) ? (await read(path)).toString('utf8') : undefined),
    write: async (path, content) => {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), content);
    },
    size: async (paths) => {
      const sizes = await Promise.all(paths.map(async (path) => (await stat(join(site, path))).size));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    hash: async (paths) => {
      const sum = createHash('sha256');
      for (const path of [...paths].toSorted()) sum.update(`${path}\n`).update(await read(path));
      return sum.digest('hex').slice(0, 16);
    },
    entries: (base, paths) =>
      Promise.all(
        paths.map(async (path) => {
          const digest = createHash('sha256').update(await read(path));
          const hash = digest.digest('base64');
          const revision = path.startsWith('_astro/') ? null : hash;
          return { url: addressOf(base, path), revision, integrity: `sha256-${hash}` };
        }),
      ),
  };
}
