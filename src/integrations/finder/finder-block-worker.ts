import { parentPort } from 'node:worker_threads';
import { ProviderFileError } from '../../finder/provider-file.ts';
import type { ProvidersBlock } from './finder-blocks.ts';
import { type ReadBlock, readBlock } from './finder-read-block.ts';

/** What a worker answers for each block, in the order of asking; anything but a bad line ends the worker with an error. */
export type BlockReply = { block: ReadBlock } | { problem: string };

parentPort?.on('message', ({ file, block }: { file: string; block: ProvidersBlock }) => {
  const reply = replyTo(file, block);
  parentPort?.postMessage(reply, 'block' in reply ? buffersOf(reply.block) : []);
});

function replyTo(file: string, block: ProvidersBlock): BlockReply {
  try {
    return { block: readBlock(file, block) };
  } catch (error) {
    if (error instanceof ProviderFileError) return { problem: error.message };
    throw error;
  }
}

/** What is handed over without a copy. */
function buffersOf({ rows, lines }: ReadBlock): ArrayBuffer[] {
  const { cards, values, declined, facets, lng, lat, person, names } = rows;
  const runs = [cards, values, declined, facets].flatMap(({ items, ends }) => [items, ends]);
  const columns = [...runs, lng, lat, person, names.people, ...lines.map(({ bytes }) => bytes)];
  return columns.map(({ buffer }) => buffer as ArrayBuffer);
}
