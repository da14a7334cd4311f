import { crc32, deflateRawSync } from 'node:zlib';

interface Changes {
  method?: number;
  crc?: number;
  flags?: number;
  /** Sizes and place in 64 bits, as for files over 4 GB */
  isZip64?: boolean;
}

/** A .zip of texts, written from the specification so that broken ones can be made too. */
export function zip(files: Record<string, string>, changes: Changes = {}): Buffer {
  const { method = 8, flags = 0, isZip64 = false } = changes;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = method === 0 ? content : deflateRawSync(content);
    const at = Buffer.concat(parts).length;
    const crc = changes.crc ?? crc32(content);
    const common = numbers([2, 45], [2, flags], [2, method], [4, 0], [4, crc]);
    const names = Buffer.from(name);
    const sizes = numbers([4, packed.length], [4, content.length]);
    parts.push(numbers([4, 0x04034b50]), common, sizes, numbers([2, names.length], [2, 0]), names, packed);
    const unknown = 0xffffffff;
    const extra = isZip64
      ? numbers([2, 1], [2, 24], [8, content.length], [8, packed.length], [8, at])
      : Buffer.alloc(0);
    directory.push(
      numbers([4, 0x02014b50], [2, 45]),
      common,
      isZip64 ? numbers([4, unknown], [4, unknown]) : sizes,
      numbers(
        [2, names.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, isZip64 ? unknown : at],
      ),
      names,
      extra,
    );
  }
  const [body, list] = [Buffer.concat(parts), Buffer.concat(directory)];
  const count = Object.keys(files).length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, body.length],
    [2, 0],
  );
  return Buffer.concat([body, list, end]);
}

const numbers = (...parts: [bytes: 2 | 4 | 8, value: number][]): Buffer =>
  Buffer.concat(
    parts.map(([bytes, value]) => {
      const part = Buffer.alloc(bytes);
      part.writeUIntLE(value, 0, Math.min(bytes, 6));
      return part;
    }),
  );
