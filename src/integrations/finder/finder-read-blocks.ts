import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ProviderFileError } from '../../finder/provider-file.ts';
import type { BlockReply } from './finder-block-worker.ts';
import { type ProvidersBlock, readBlocks } from './finder-blocks.ts';
import { type ReadBlock, readBlock } from './finder-read-block.ts';

/** More threads than this wait for the one that joins their rows. */
const mostWorkers = 4;
/** Blocks that each worker has before it: one at work, one waiting. */
const blocksEach = 2;

/** Room for the objects of one block: they are gone with it, and in less room they would be moved as if they stayed. */
const youngMB = 64;

/** A reader in a thread of its own; it answers in the order in which it is asked. */
interface BlockReader {
  ask(block: ProvidersBlock): void;
  reply(): Promise<ReadBlock>;
  end(): Promise<unknown>;
}

/** Reads a providers file in order, blocks of a large one in several threads; the first bad line is a ProviderFileError. */
export async function* readFileBlocks(file: string): AsyncGenerator<ReadBlock> {
  const blocks = readBlocks(file);
  const [first, second] = [await blocks.next(), await blocks.next()];
  if (first.done) return;
  if (second.done) {
    yield readBlock(file, first.value);
    return;
  }
  const readers = Array.from({ length: Math.min(mostWorkers, availableParallelism()) }, () =>
    startReader(file),
  );
  const readerOf = (block: number) => readers[block % readers.length] as BlockReader;
  let [asked, taken] = [0, 0];
  const ask = (block: ProvidersBlock) => readerOf(asked++).ask(block);
  try {
    ask(first.value);
    ask(second.value);
    for await (const block of blocks) {
      ask(block);
      if (asked - taken >= readers.length * blocksEach) yield await readerOf(taken++).reply();
    }
    while (taken < asked) yield await readerOf(taken++).reply();
  } finally {
    await Promise.all(readers.map((reader) => reader.end()));
  }
}

function startReader(file: string): BlockReader {
  const worker = new Worker(new URL('./finder-block-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: youngMB },
  });
  const replies = on(worker, 'message');
  return {
    ask: (block) => worker.postMessage({ file, block }),
    reply: async () => {
      const [reply] = (await replies.next()).value as [BlockReply];
      if ('problem' in reply) throw new ProviderFileError(reply.problem);
      return reply.block;
    },
    end: () => worker.terminate(),
  };
}
