import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PackPart } from '../../offline/offline-list.ts';
import { type PackedFile, writePack } from '../../offline/pack.ts';
import type { Dist } from './offline-dist.ts';

/** Bytes of files in one part before it is packed: a lost connection costs at most one part. */
const partBytes = 2_000_000;

/** Writes files into parts below a folder and says how large each is and which hash it must have. */
export async function writeParts(dist: Dist, paths: readonly string[], folder: string): Promise<PackPart[]> {
  const parts: PackPart[] = [];
  let open: PackedFile[] = [];
  let size = 0;
  const close = async () => {
    const packed = gzipSync(writePack(open), { level: 9 });
    const path = `${folder}/${parts.length}.pack`;
    await dist.write(path, packed);
    const sha256 = createHash('sha256').update(packed).digest('hex');
    parts.push({ path, bytes: packed.length, sha256 });
    open = [];
    size = 0;
  };
  for (const path of paths) {
    const bytes = await dist.read(path);
    if (size > 0 && size + bytes.length > partBytes) await close();
    open.push({ path, bytes });
    size += bytes.length;
  }
  if (size > 0) await close();
  return parts;
}
