import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { distanceKm } from '../../src/finder/geo.ts';
import type { PlaceLookup } from '../../src/finder/place.ts';
import { openPlaces } from '../../src/finder/places.ts';
import { placesFiles } from '../../src/integrations/places/places-files.ts';

let files: Map<string, string>;
let places: PlaceLookup;
const asked: string[] = [];
beforeAll(() => {
  files = new Map(placesFiles());
  places = openPlaces(async (path) => {
    asked.push(path);
    return new TextEncoder().encode(files.get(path));
  });
});

/** The answer in one line. */
async function answer(typed: string): Promise<string> {
  const found = await places.find(typed);
  if (found.kind === 'found') return found.place.label;
  if (found.kind === 'not-found') return found.reason;
  return `${found.kind}: ${found.places.map(({ label }) => label).join(' | ')}`;
}

describe('what is typed is one place', () => {
  test.each([
    ['98101', '98101 (Seattle, WA)'],
    [' 98101-1234 ', '98101 (Seattle, WA)'],
    ['00901', '00901 (San Juan, PR)'],
    ['12 Elm St, Seattle, WA 98101', '98101 (Seattle, WA)'],
    ['Seattle, WA 99999', 'Seattle, WA'],
    ['seattle wa', 'Seattle, WA'],
    ['Seattle, Washington, USA', 'Seattle, WA'],
    ['Springfield, IL', 'Springfield, IL'],
    ['springfield illinois', 'Springfield, IL'],
    ['New York, NY', 'New York, NY'],
    ['new york new york', 'New York, NY'],
    ['nyc', 'New York, NY'],
    ['Washington, D.C.', 'Washington, DC'],
    ['saint louis mo', 'St. Louis, MO'],
    ['St Paul, Minnesota', 'Saint Paul, MN'],
    ['Ft. Worth TX', 'Fort Worth, TX'],
    ['Mt Vernon, WA', 'Mount Vernon, WA'],
    ['N Charleston SC', 'North Charleston, SC'],
    ['MAYAGUEZ', 'Mayagüez, PR'],
    ['Kansas City Kansas', 'Kansas City, KS'],
    ["o'fallon, mo", "O'Fallon, MO"],
    ['West Virginia', 'West Virginia'],
    ['Puerto Rico', 'Puerto Rico'],
    ['AK', 'Alaska'],
  ])('%s', async (typed, label) => expect(await answer(typed)).toBe(label));
});

test('a name that several places share lists them, most people first', async () => {
  expect(await answer('Springfield')).toMatch(
    /^several: Springfield, MO \| Springfield, MA \| Springfield, IL/,
  );
  expect(await answer('Washington')).toMatch(/^several: Washington, DC \| Washington \| /);
  expect(await answer('New York')).toBe('several: New York, NY | New York');
  expect(await answer('la')).toBe('several: Los Angeles, CA | Louisiana');
});

test('a name that is nearly right suggests what is spelled alike', async () => {
  expect(await answer('Sprngfield')).toMatch(
    /^did-you-mean: Springfield, MO \| Springfield, MA \| Springfield, IL/,
  );
  expect(await answer('Sprngfield, IL')).toBe('did-you-mean: Springfield, IL');
  expect(await answer('Filadelphia')).toBe('did-you-mean: Philadelphia, PA');
  expect(await answer('Nwe York')).toMatch(/^did-you-mean: New York, NY/);
  expect(await answer('Seattle, OR')).toBe('did-you-mean: Seattle, WA');
});

test('a city comes with a ZIP code of its name near its middle, mail boxes last', async () => {
  for (const [typed, zip] of [
    ['Springfield, IL', '62701'],
    ['Sedona', '86336'],
  ] as const) {
    const found = await places.find(typed);
    expect(found).toMatchObject({ kind: 'found', place: { zip } });
    const own = await places.find(zip);
    if (found.kind !== 'found' || own.kind !== 'found') throw new Error(typed);
    expect(distanceKm(found.place.position, own.place.position)).toBeLessThan(10);
  }
});

test('what is no place says why', async () => {
  expect(await answer('   ')).toBe('empty');
  expect(await answer('99999')).toBe('unknown-zip');
  expect(await answer('123')).toBe('unknown-zip');
  expect(await answer('xyzzyplugh')).toBe('unknown-place');
});

test('known ZIP codes lie where they are', async () => {
  const known: [zip: string, lng: number, lat: number][] = [
    ['10001', -73.997, 40.751],
    ['60601', -87.622, 41.886],
    ['90012', -118.239, 34.061],
    ['99501', -149.876, 61.216],
    ['96813', -157.85, 21.31],
    ['00901', -66.106, 18.466],
    ['02108', -71.065, 42.358],
    ['99505', -149.66, 61.27],
  ];
  for (const [zip, lng, lat] of known) {
    const found = await places.find(zip);
    if (found.kind !== 'found') throw new Error(zip);
    expect(distanceKm(found.place.position, { lng, lat }), zip).toBeLessThan(3);
    expect(found.place.precision).toBe('zip');
  }
});

test('one look-up reads few and small files, and none twice', async () => {
  expect(new Set(asked).size).toBe(asked.length);
  for (const [path, text] of files) expect(gzipSync(text).length, path).toBeLessThan(17_000);
  expect(files.size).toBeLessThan(1500);
});
