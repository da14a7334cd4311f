import { describe, expect, test } from 'vitest';
import { FinderDataError } from '../../src/finder/finder-data-error.ts';
import { findZip, zipFileOf, zipPlaces } from '../../src/finder/zip-places.ts';

const files = new Map([
  [
    'zip/980.json',
    { '98101': [-122.33, 47.61, 'Seattle', 'WA'], '98004': [-122.2, 47.6, 'Bellevue', 'WA', 1] },
  ],
]);
const asked: string[] = [];
const fetchBytes = async (path: string) => {
  asked.push(path);
  const file = files.get(path);
  return file && new TextEncoder().encode(JSON.stringify(file));
};
const seattle = {
  label: '98101 (Seattle, WA)',
  kind: 'zip',
  position: { lng: -122.33, lat: 47.61 },
  precision: 'zip',
  state: 'WA',
};

test.each([
  ['98000', 'zip/980.json'],
  ['98499', 'zip/980.json'],
  ['98500', 'zip/985.json'],
  ['00999', 'zip/005.json'],
])('%s stands in %s, with the 500 around it', (zip, file) => expect(zipFileOf(zip)).toBe(file));

describe('a ZIP code typed alone', () => {
  test.each(['98101', ' 98101 ', '98101-1234'])('is its place: %j', async (typed) => {
    expect(await findZip(fetchBytes, typed)).toEqual(seattle);
  });

  test('says where its position is coarse', async () => {
    expect(await findZip(fetchBytes, '98004')).toMatchObject({ coarse: true });
  });

  test('that is in no file is no place', async () => {
    expect(await findZip(fetchBytes, '98102')).toBeUndefined();
    await expect(findZip(fetchBytes, '10001')).rejects.toThrow(FinderDataError);
  });
});

test.each(['', '9810', '981011', 'x98101', '98101x', '98101 Seattle', '98101-12', '98101-12345', 'abcde'])(
  '%j is no ZIP code, and no file is asked for it',
  async (typed) => {
    asked.length = 0;
    expect(await findZip(fetchBytes, typed)).toBeUndefined();
    expect(asked).toEqual([]);
  },
);

test('a file gives its places in order', () => {
  const file = { '98101': [-122.33, 47.61, 'Seattle', 'WA'] } satisfies Parameters<typeof zipPlaces>[0];
  expect(zipPlaces(file)).toEqual([{ zip: '98101', place: seattle }]);
});
