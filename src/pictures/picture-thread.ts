import { parentPort, workerData } from 'node:worker_threads';
import { drawPicture } from './draw.ts';
import type { SharePicture } from './share-picture.ts';

// Answers one picture after the other, in the order given; what cannot be drawn ends the thread with an error that says why.
for (const picture of workerData as readonly SharePicture[]) {
  const png = await drawPicture(picture);
  parentPort?.postMessage(png, [png.buffer]);
}
