import { expect, test } from 'vitest';
import { licenseList, licenseProblems } from '../../src/integrations/license-list.ts';

const map = { name: 'a-map', version: '1.2.0', identifier: 'BSD-2-Clause', text: 'Copyright A. Mapper' };
const zip = { name: 'a-zip', version: '3.0.1', identifier: 'MIT', text: 'Copyright Z. Packer\n' };

test('a work with a welcome license and its words may be given on', () => {
  expect(licenseProblems([map, zip])).toEqual([]);
});

test.each(['GPL-3.0-only', 'MIT OR GPL-2.0', 'UNLICENSED', undefined])(
  'a license %s stops the build',
  (identifier) => {
    expect(() => licenseList([{ ...map, identifier }], 'credits')).toThrow(
      `a-map 1.2.0  [license]\n  found     ${identifier ?? 'no license'}\n  expected  one of 0BSD, BSD-2-Clause`,
    );
  },
);

test('a package that brings no words of its license is led to them', () => {
  expect(licenseList([{ ...map, text: undefined }], 'credits')).toContain(
    'https://spdx.org/licenses/BSD-2-Clause.html',
  );
});

test('the list gives every work once, in the order of names, with the words of its license', () => {
  const list = licenseList([zip, map], 'credits');
  const titles = [...list.matchAll(/^(\S+ \S+) \((\S+)\)$/gm)].map(([, work, license]) => [work, license]);
  expect(titles).toEqual([
    ['a-map 1.2.0', 'BSD-2-Clause'],
    ['a-zip 3.0.1', 'MIT'],
  ]);
  for (const { text } of [map, zip]) expect(list).toContain(text.trim());
});
