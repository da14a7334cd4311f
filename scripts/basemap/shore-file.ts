import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { importSource } from './sources.ts';

/** The part of h5wasm that is used here. */
interface Reader {
  ready: Promise<unknown>;
  File: new (path: string, mode: 'r') => { get(name: string): { value: ArrayLike<number> } };
}

/** Where Debian's package gmt-gshhg-full puts version 2.3.7 of GSHHG, and the SHA-256 of its files. */
const folder = '/usr/share/gmt-gshhg';
const hashes = {
  binned_GSHHS_f: '3b0c146b7ac3af37daebc44bc66cce5bc2703ca7f42e84e680f3efd5dcc08dc3',
  binned_river_f: '1e0f34b06bb73fa21ee1a52764d6979521c3342215e0a2cdc8de6c72d37d0cb6',
};

/** Opens a file of GSHHG as a reader of its named lists of numbers; a missing or other file is an error that says how to get it. */
export async function openShoreFile(
  name: keyof typeof hashes,
): Promise<(variable: string) => ArrayLike<number>> {
  const path = `${folder}/${name}.nc`;
  const found = existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'nothing';
  if (found !== hashes[name])
    throw new Error(
      `${path}: found ${found}, expected SHA-256 ${hashes[name]}, of GSHHG 2.3.7. Get it with: apt-get install gmt-gshhg-full`,
    );
  const { ready, File } = await importSource<Reader>('h5wasm/dist/node/hdf5_hl.js');
  await ready;
  const file = new File(path, 'r');
  return (variable) => file.get(variable).value;
}
