import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedBy, files, users } from './source-files.ts';

describe('files of code', () => {
  it('no value is exported that only its own file uses', () => {
    const readers = [...files, ...users].map((file) => ({ file, code: readFileSync(file, 'utf8') }));
    const dead = files
      .filter((file) => /\.ts$/.test(file) && !/^src\/(pages|content\.config|middleware)/.test(file))
      .flatMap((file) => exportedBy(file).map((name) => ({ file, name })))
      .filter(({ file, name }) => {
        const asWord = new RegExp(`\\b${name}\\b`);
        return !readers.some((reader) => reader.file !== file && asWord.test(reader.code));
      });
    expect(dead.map(({ file, name }) => `${file} exports ${name}`)).toEqual([]);
  });

  it('no file is longer than 300 lines, and nothing is exported by default where Astro does not ask for it', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    const defaults = files.filter(
      (file) => /\.ts$/.test(file) && /^export default/m.test(readFileSync(file, 'utf8')),
    );
    expect([...long, ...defaults]).toEqual([]);
  });

  it('no guide imports anything: components come from the page', () => {
    const guides = readdirSync('src/content', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.mdx'),
    );
    expect(
      guides.filter((file) => /^import /m.test(readFileSync(join('src/content', file), 'utf8'))),
    ).toEqual([]);
  });
});
