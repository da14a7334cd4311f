import { createReadStream } from 'node:fs';
import { ProviderFileError, providerLineReader } from '../finder/provider-file.ts';
import type { Provider } from '../finder/schema/provider.ts';

/** Reads a providers file line by line; a bad line, an unreadable byte or a missing file is a ProviderFileError of one sentence. */
export async function* readProviders(file: string): AsyncGenerator<Provider> {
  const readLine = providerLineReader(file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lineNumber = 0;
  for await (const bytes of readLines(file)) {
    lineNumber++;
    let line: string;
    try {
      line = decoder.decode(bytes);
    } catch {
      throw new ProviderFileError(
        `${file}, line ${lineNumber}: found a byte that is not UTF-8, expected UTF-8 text.`,
      );
    }
    yield readLine(line);
  }
  if (lineNumber === 0)
    throw new ProviderFileError(`${file}: found an empty file, expected at least one provider.`);
}

async function* readLines(file: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      let start = 0;
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : (chunk as Buffer);
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        yield bytes.subarray(start, end);
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new ProviderFileError(
      `${file}: the file cannot be read (${error.code}), expected a providers file, one JSON object a line.`,
    );
  }
  if (rest.length > 0) yield rest;
}
