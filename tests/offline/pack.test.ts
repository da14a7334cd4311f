import { expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { readPack, writePack } from '../../src/offline/pack.ts';

const chance = chanceFrom(5);
const bytes = (size: number) => Uint8Array.from({ length: size }, () => Math.floor(chance.next() * 256));
const files = [0, 1, 10, 999, 4096].map((size, at) => ({
  path: `folder/é "${at}"\n.html`,
  bytes: bytes(size),
}));

test('what is packed comes out byte for byte, in its order', () => {
  expect(readPack(writePack(files)).map(({ path, bytes }) => [path, ...bytes])).toEqual(
    files.map(({ path, bytes }) => [path, ...bytes]),
  );
  expect(readPack(writePack([]))).toEqual([]);
});

test('a pack that is cut short or goes on is refused at every length, and gives no file', () => {
  const pack = writePack(files.slice(0, 3));
  for (let end = 0; end < pack.length; end++) expect(() => readPack(pack.subarray(0, end))).toThrow();
  expect(() => readPack(Uint8Array.of(...pack, 0))).toThrow('expected');
});
