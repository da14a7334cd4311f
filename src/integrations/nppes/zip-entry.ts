import { basename } from 'node:path';
import { type Entry, openPromise } from 'yauzl';
import { ImportInputError } from '../../import/import-input-error.ts';

/** Where the bytes of one file lie inside a .zip. */
export interface ZipEntry {
  name: string;
  isDeflated: boolean;
  from: number;
  compressedBytes: number;
  crc32: number;
}

/** Finds the csv whose name begins with `start` in a .zip as CMS publishes it, the header files left aside; whatever prevents reading it is a ImportInputError. */
export async function findZipEntry(file: string, start: string): Promise<ZipEntry> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch((error: Error) =>
    fail(file, `the .zip cannot be read (${plain(error)}), perhaps because the download was cut short`),
  );
  try {
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = basename(entry.fileName);
      names.push(name);
      if (!name.toLowerCase().startsWith(start) || !/(?<!fileheader)\.csv$/i.test(name)) continue;
      checkReadable(entry, file, name);
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      return {
        name,
        isDeflated: entry.compressionMethod === 8,
        from: fileDataStart,
        compressedBytes: entry.compressedSize,
        crc32: entry.crc32,
      };
    }
    const some = names.slice(0, 5).join(', ') || 'nothing';
    return fail(file, `found ${some}${names.length > 5 ? ', …' : ''} in the .zip, expected a ${start}….csv`);
  } catch (error) {
    if (error instanceof ImportInputError) throw error;
    return fail(file, `the .zip cannot be read (${plain(error as Error)})`);
  } finally {
    zip.close();
  }
}

function checkReadable(entry: Entry, file: string, name: string): void {
  if (entry.isEncrypted()) fail(file, `${name} is locked with a password, expected it open`);
  if (entry.compressionMethod !== 8 && entry.compressionMethod !== 0)
    fail(
      file,
      `${name} is packed by method ${entry.compressionMethod}, expected Deflate: unpack it and give the .csv`,
    );
}

function fail(file: string, what: string): never {
  throw new ImportInputError(`${file}: ${what}.`);
}

const plain = (error: Error): string => error.message.replace(/\.$/, '');
