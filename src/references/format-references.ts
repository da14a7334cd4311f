import { Worker } from 'node:worker_threads';
import type { CslItem } from '../evidence/csl.ts';
import type { ReferenceStyle } from './reference-styles.ts';

/** References as text, by style and by the citation's id. */
export type FormattedReferences = Record<ReferenceStyle, Record<string, string>>;

/** Formats citations in every style in a thread: the style engine takes some milliseconds for each. */
export const formatReferences = (items: readonly CslItem[]): Promise<FormattedReferences> =>
  new Promise((done, fail) => {
    new Worker(new URL('./reference-thread.ts', import.meta.url), { workerData: items })
      .on('message', done)
      .on('error', fail);
  });
