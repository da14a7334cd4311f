import { FinderDataError } from './finder-data-error.ts';

/** How the site's worker answers for a file of a list that the device keeps in part, and not this file; no server uses it. */
export const notKeptStatus = 599;

/** Whether a file failed because the device does not keep it. */
export const isNotKept = (error: unknown): boolean =>
  error instanceof FinderDataError &&
  error.kind === 'offline' &&
  error.cause instanceof Error &&
  error.cause.message.endsWith(` ${notKeptStatus}`);
