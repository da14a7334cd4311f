import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { ImportInputError } from '../../import/import-input-error.ts';
import { findZipEntry, type ZipEntry } from './zip-entry.ts';

/** A csv that can be read from its beginning. */
export interface OpenCsv {
  /** For messages: the file, and what it is called inside a .zip */
  name: string;
  /** Bytes that will be read from the disk */
  bytesTotal: number;
  /** Hands out the content, each chunk to be used before the next is asked for; `onRead` learns how many bytes of the file have been read so far. */
  chunks: (onRead: (bytesRead: number) => void) => AsyncGenerator<Uint8Array>;
}

const chunkBytes = 1 << 20;

/** Opens a .csv, or the csv whose name begins with `start` inside a .zip; a file that cannot be read is a ImportInputError. */
export async function openCsv(file: string, start: string): Promise<OpenCsv> {
  const { size, head } = await beginning(file);
  if (head.toString('latin1', 0, 2) === 'PK') {
    const entry = await findZipEntry(file, start);
    return {
      name: `${file}/${entry.name}`,
      bytesTotal: entry.compressedBytes,
      chunks: (onRead) => unzipped(file, entry, onRead),
    };
  }
  if (/^(\xff\xfe|\xfe\xff)/.test(head.toString('latin1')))
    throw new ImportInputError(`${file}: found UTF-16 text, expected UTF-8: save it again as "CSV UTF-8".`);
  if (head.includes(0) || head.toString('latin1', 0, 2) === '\x1f\x8b')
    throw new ImportInputError(`${file}: found bytes that are no text, expected a .csv or a .zip.`);
  if (size === 0) throw new ImportInputError(`${file}: found an empty file, expected a .csv or a .zip.`);
  return { name: file, bytesTotal: size, chunks: (onRead) => plain(file, onRead) };
}

async function beginning(file: string): Promise<{ size: number; head: Buffer }> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
      return { size: (await handle.stat()).size, head: buffer.subarray(0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Two buffers serve a whole file, one being filled while the other is used: a new one for each megabyte would keep the garbage collector busy. */
async function* plain(file: string, onRead: (bytesRead: number) => void): AsyncGenerator<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => unreadable(file, error));
  const [one, other] = [Buffer.alloc(chunkBytes), Buffer.alloc(chunkBytes)];
  const read = (into: Buffer) => handle.read(into, 0, chunkBytes).catch((error: unknown) => error as Error);
  try {
    let readSoFar = 0;
    let next = read(one);
    for (let isOne = true; ; isOne = !isOne) {
      const found = await next;
      if (found instanceof Error) return unreadable(file, found);
      if (found.bytesRead === 0) return;
      next = read(isOne ? other : one);
      readSoFar += found.bytesRead;
      onRead(readSoFar);
      yield found.buffer.subarray(0, found.bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* unzipped(
  file: string,
  { name, isDeflated, from, compressedBytes, crc32: expected }: ZipEntry,
  onRead: (bytesRead: number) => void,
): AsyncGenerator<Uint8Array> {
  if (compressedBytes === 0) return;
  const packed = createReadStream(file, {
    start: from,
    end: from + compressedBytes - 1,
    highWaterMark: chunkBytes,
  });
  const content = isDeflated
    ? // An error of either ends the iteration below.
      pipeline(packed, createInflateRaw({ chunkSize: chunkBytes }), () => {})
    : packed;
  let found = 0;
  try {
    for await (const chunk of content) {
      found = crc32(chunk, found);
      onRead(packed.bytesRead);
      yield chunk;
    }
  } catch (error) {
    unreadable(`${file}/${name}`, error);
  }
  if (found !== expected)
    throw new ImportInputError(
      `${file}/${name}: found other bytes than the checksum of the .zip expects: download it again.`,
    );
}

/** Turns what the system says into one sentence; an error of the program itself is passed on. */
function unreadable(file: string, error: unknown): never {
  if (!(error instanceof Error && 'code' in error)) throw error;
  throw new ImportInputError(
    `${file}: the file cannot be read (${error.code}), expected a .csv or a .zip of NPPES.`,
  );
}
