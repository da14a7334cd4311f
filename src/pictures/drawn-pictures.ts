import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SharePicture } from './share-picture.ts';

/** A picture as PNG. */
export type Png = Uint8Array<ArrayBuffer>;

// By its place below the command's folder: this file may be a part of a bundle, which stands elsewhere.
const thread = join(process.cwd(), 'src/pictures/picture-thread.ts');

/**
 * Begins to draw pictures in a thread of their own, in the order given, and gives each to wait for. Where one cannot be drawn, it
 * and all behind it are refused with the reason.
 */
export function drawPictures(pictures: readonly SharePicture[]): Map<SharePicture, Promise<Png>> {
  const open = pictures.map(() => Promise.withResolvers<Png>());
  const left = open.values();
  new Worker(thread, { workerData: pictures })
    .on('message', (png: Png) => left.next().value?.resolve(png))
    .on('error', (reason) => {
      for (const one of left) one.reject(reason);
    });
  // A refusal is for whoever waits, and nobody may yet.
  for (const { promise } of open) promise.catch(() => undefined);
  return new Map(open.map(({ promise }, at) => [pictures[at] as SharePicture, promise]));
}
