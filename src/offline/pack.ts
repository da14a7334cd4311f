/** One file of a pack; the path is below the site's base. */
export interface PackedFile {
  path: string;
  bytes: Uint8Array;
}

/** Lays files end to end behind one line of JSON that says how long each is; the inverse is `readPack`. */
export function writePack(files: readonly PackedFile[]): Uint8Array {
  const sizes = files.map(({ path, bytes }): [string, number] => [path, bytes.length]);
  const head = new TextEncoder().encode(`${JSON.stringify(sizes)}\n`);
  const pack = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, head.length));
  pack.set(head);
  let at = head.length;
  for (const { bytes } of files) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** Takes the files out of a pack; throws where its bytes are not exactly those that its first line promises. */
export function readPack(pack: Uint8Array): PackedFile[] {
  const end = pack.indexOf(lineEnd);
  const sizes = JSON.parse(new TextDecoder().decode(pack.subarray(0, Math.max(0, end)))) as [
    string,
    number,
  ][];
  let at = end + 1;
  const files = sizes.map(([path, size]) => {
    const bytes = pack.subarray(at, at + size);
    at += size;
    return { path, bytes };
  });
  if (at !== pack.length) throw new Error(`found a pack of ${pack.length} bytes, expected ${at}`);
  return files;
}

const lineEnd = 10;
