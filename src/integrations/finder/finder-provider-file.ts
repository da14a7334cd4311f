import { ProviderFileError, providerLineReader } from '../../finder/provider-file.ts';
import type { Provider } from '../../finder/schema/provider.ts';
import type { ProvidersBlock } from './finder-blocks.ts';

/** Reads the providers of a block one by one; a bad line or an unreadable byte is a ProviderFileError of one sentence. */
export function* providersIn(
  file: string,
  { bytes, linesBefore, lastLine }: ProvidersBlock,
): Generator<Provider> {
  const readLine = providerLineReader(file, { lines: linesBefore, lastId: idOf(lastLine) });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = linesBefore;
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    line++;
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(start, end));
    } catch {
      throw new ProviderFileError(
        `${file}, line ${line}: found a byte that is not UTF-8, expected UTF-8 text.`,
      );
    }
    yield readLine(text);
  }
}

/** The id on the line before; where that line is bad, the block before tells so. */
function idOf(line: Uint8Array): string {
  try {
    return JSON.parse(new TextDecoder().decode(line)).id;
  } catch {
    return '';
  }
}
