import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

/** A file to write and its lines, which are asked for in the order of the files. */
export type FileToWrite = [path: string, lines: () => Iterable<string> | AsyncIterable<string>];

/**
 * Writes all files beside their places and moves them there at the end: whatever stops it, a full disk or Ctrl-C, the old files stay as
 * they were and nothing half-written is left.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const named = files.map(([path, lines]) => ({
    path,
    lines,
    unfinished: `${path}.${process.pid}.unfinished`,
  }));
  const clear = () => {
    for (const { unfinished } of named) rmSync(unfinished, { force: true });
  };
  const stop = (signal: NodeJS.Signals) => {
    clear();
    console.error(`Stopped by ${signal}: the old file is as it was.`);
    process.exit(1);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for (const { unfinished, path, lines } of named)
      await writeLines(unfinished, lines()).catch((error: unknown) => {
        // What the system says of a write names no file.
        throw error instanceof Error && 'code' in error ? Object.assign(error, { path }) : error;
      });
    for (const { unfinished, path } of named) await rename(unfinished, path);
  } catch (error) {
    await Promise.all(named.map(({ unfinished }) => rm(unfinished, { force: true })));
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function writeLines(path: string, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const file = createWriteStream(path, { flush: true });
  const done = finished(file);
  // Awaited at the end; a failure in between ends the waiting for "drain".
  done.catch(() => undefined);
  try {
    for await (const line of lines)
      if (!file.write(`${line}\n`)) await Promise.race([once(file, 'drain'), done]);
    file.end();
  } catch (error) {
    // A file that is still being opened would stand there after it was cleared away.
    file.destroy();
    await done.catch(() => undefined);
    throw error;
  }
  await done;
}
