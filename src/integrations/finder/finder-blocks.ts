import { createReadStream } from 'node:fs';
import { ProviderFileError } from '../../finder/provider-file.ts';

/** Whole lines of a providers file, with what their reader must know of the lines before them. */
export interface ProvidersBlock {
  bytes: Uint8Array<ArrayBuffer>;
  /** Lines of the file before this block */
  linesBefore: number;
  /** The last line before this block; empty at the start of the file */
  lastLine: Uint8Array<ArrayBuffer>;
}

/** Bytes that are read at once. The same for all machines, since the ends of blocks may be ends of download files. */
const blockBytes = 4 << 20;

/** Cuts a providers file into blocks of about 4 MB; a file that is missing or empty is a ProviderFileError of one sentence. */
export async function* readBlocks(file: string): AsyncGenerator<ProvidersBlock> {
  let linesBefore = 0;
  let lastLine = new Uint8Array();
  let rest = Buffer.alloc(0);
  const blockOf = (lines: Buffer): ProvidersBlock => {
    const block = { bytes: new Uint8Array(lines), linesBefore, lastLine };
    for (let at = lines.indexOf(10); at >= 0; at = lines.indexOf(10, at + 1)) linesBefore++;
    lastLine = new Uint8Array(lines.subarray(lines.lastIndexOf(10, -2) + 1));
    return block;
  };
  for await (const chunk of chunksOf(file)) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(10) + 1;
    if (end > 0) yield blockOf(bytes.subarray(0, end));
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) yield blockOf(rest);
  else if (linesBefore === 0)
    throw new ProviderFileError(`${file}: found an empty file, expected at least one provider.`);
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file, { highWaterMark: blockBytes });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new ProviderFileError(
      `${file}: the file cannot be read (${error.code}), expected a providers file, one JSON object a line.`,
    );
  }
}
