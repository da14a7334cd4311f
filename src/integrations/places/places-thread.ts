import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { placesFiles } from './places-files.ts';

// Writes the place look-up below the folder that it is given.
for (const [path, content] of placesFiles()) {
  const file = join(workerData, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
