import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ImportInputError } from '../../src/import/import-input-error.ts';

/** Says before hours of reading whether files can be read, and results written to their places; throws an ImportInputError. */
export async function checkFiles(
  read: readonly string[],
  earlier: readonly string[],
  written: readonly string[],
): Promise<void> {
  for (const target of written) {
    await checkPlace(target);
    if (read.some((file) => resolve(file) === resolve(target)))
      throw new ImportInputError(`${target}: found a file that is read, expected another name to write to.`);
  }
  if (new Set(written.map((target) => resolve(target))).size < written.length)
    throw new ImportInputError(`${written[0]}: found one name for --out and --report, expected two.`);
  for (const file of [...read, ...earlier]) await checkInput(file);
}

async function checkInput(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new ImportInputError(`${file}: found no such file, expected one that exists.`);
  if (!found.isFile())
    throw new ImportInputError(`${file}: found something that is no file, expected one to read.`);
  await access(file, constants.R_OK).catch(() => {
    throw new ImportInputError(`${file}: found no right to read this file, expected one that may be read.`);
  });
}

/** Says whether a file can be written to its place; throws an ImportInputError. */
export async function checkPlace(path: string): Promise<void> {
  const folder = dirname(path);
  const home = await stat(folder).catch(() => undefined);
  if (!home?.isDirectory())
    throw new ImportInputError(
      `${path}: found no folder "${folder}" to write into, expected one that exists.`,
    );
  await access(folder, constants.W_OK).catch(() => {
    throw new ImportInputError(`${path}: found no right to write into the folder "${folder}", expected one.`);
  });
  const old = await stat(path).catch(() => undefined);
  if (old && !old.isFile())
    throw new ImportInputError(`${path}: found something that is no file, expected the name of a file.`);
}
