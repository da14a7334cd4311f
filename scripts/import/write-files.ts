import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { access, constants, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { ImportInputError } from '../../src/import/import-input-error.ts';

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
    for (const { unfinished, lines } of named) await writeLines(unfinished, lines());
    for (const { unfinished, path } of named) await rename(unfinished, path);
  } catch (error) {
    await Promise.all(named.map(({ unfinished }) => rm(unfinished, { force: true })));
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Says before hours of reading whether a file can be written to its place; throws an ImportInputError. */
export async function checkPlace(path: string): Promise<void> {
  const folder = dirname(path);
  await access(folder, constants.W_OK).catch(() => {
    throw new ImportInputError(
      `${path}: found no folder "${folder}" to write into, expected one that exists.`,
    );
  });
  const old = await stat(path).catch(() => undefined);
  if (old && !old.isFile())
    throw new ImportInputError(`${path}: found something that is no file, expected the name of a file.`);
}

async function writeLines(path: string, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const file = createWriteStream(path, { flush: true });
  const done = finished(file);
  // Awaited at the end; a failure in between ends the waiting for "drain".
  done.catch(() => undefined);
  for await (const line of lines)
    if (!file.write(`${line}\n`)) await Promise.race([once(file, 'drain'), done]);
  file.end();
  await done;
}
