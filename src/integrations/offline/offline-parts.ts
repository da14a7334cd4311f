import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PackPart } from '../../offline/offline-list.ts';
import { type PackedFile, writePack } from '../../offline/pack.ts';
import type { Dist } from './offline-dist.ts';

/** Bytes of files in one part before it is packed: a lost connection costs at most one part. */
const partBytes = 2_000_000;
const pack = promisify(gzip);

/** Writes files into parts below a folder and says how large each is and which hash it must have. */
export async function writeParts(dist: Dist, paths: readonly string[], folder: string): Promise<PackPart[]> {
  // One part is packed while the next is read.
  const parts: Promise<PackPart>[] = [];
  let open: PackedFile[] = [];
  let size = 0;
  const close = () => {
    parts.push(writePart(dist, `${folder}/${parts.length}.pack`, open));
    open = [];
    size = 0;
  };
  for (const path of paths) {
    const bytes = dist.read(path);
    if (size > 0 && size + bytes.length > partBytes) close();
    open.push({ path, bytes });
    size += bytes.length;
  }
  if (size > 0) close();
  return Promise.all(parts);
}

async function writePart(dist: Dist, path: string, files: readonly PackedFile[]): Promise<PackPart> {
  const packed = await pack(writePack(files), { level: 9 });
  dist.write(path, packed);
  return { path, bytes: packed.length, sha256: createHash('sha256').update(packed).digest('hex') };
}
