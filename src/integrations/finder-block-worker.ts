import { parentPort } from 'node:worker_threads';
import { ProviderFileError } from '../finder/provider-file.ts';
import type { ProvidersBlock } from './finder-blocks.ts';
import { type ReadBlock, readBlock } from './finder-read-block.ts';

/** What a worker answers for each block, in the order of asking; anything but a bad line ends the worker with an error. */
export type BlockReply = { block: ReadBlock } | { problem: string };

parentPort?.on('message', ({ file, block }: { file: string; block: ProvidersBlock }) => {
  const reply = replyTo(file, block);
  const buffers = 'block' in reply ? reply.block.lines.map(({ bytes }) => bytes.buffer) : [];
  parentPort?.postMessage(reply, buffers);
});

function replyTo(file: string, block: ProvidersBlock): BlockReply {
  try {
    return { block: readBlock(file, block) };
  } catch (error) {
    if (error instanceof ProviderFileError) return { problem: error.message };
    throw error;
  }
}
