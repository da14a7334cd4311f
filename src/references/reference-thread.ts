import { parentPort, workerData } from 'node:worker_threads';
import type { CslItem } from '../evidence/csl.ts';
import { formatReference, referenceStyles } from './reference-styles.ts';

// Answers once, with every reference in every style.
const items: readonly CslItem[] = workerData;
const formatted = referenceStyles.map((style) => [
  style,
  Object.fromEntries(items.map((item) => [item.id, formatReference(item, style)])),
]);
parentPort?.postMessage(Object.fromEntries(formatted));
