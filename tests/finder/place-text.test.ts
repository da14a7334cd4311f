import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/finder/place.ts';
import { rankBySpelling } from '../../src/finder/place-spelling.ts';
import { foldPlace, readPlaceText } from '../../src/finder/place-text.ts';
import { usStates } from '../../src/finder/states.ts';

describe('a place name is compared in its short form', () => {
  test.each([
    ['Fort Worth', 'ft worth'],
    ['Saint Paul', 'st paul'],
    ['Sault Sainte Marie', 'sault ste marie'],
    ['Mount Vernon', 'mt vernon'],
    ['North Bend', 'n bend'],
    ['South Bend', 's bend'],
    ['East Orange', 'e orange'],
    ['West Orange', 'w orange'],
    ['West', 'west'],
    ['Key West', 'key west'],
    ['Mayagüez', 'mayaguez'],
  ])('%s as %s', (name, folded) => expect(foldPlace(name)).toBe(folded));
});

describe('what is typed for a place', () => {
  test.each([
    ['98101', [{ zip: '98101', city: '' }]],
    ['98101-1234', [{ zip: '98101', city: '' }]],
    ['123456', [{ city: '123456' }]],
    ['98101 Seattle', [{ city: '98101 seattle' }]],
    ['Springfield, IL', [{ city: 'springfield', state: 'IL' }, { city: 'springfield il' }]],
    ['springfield illinois', [{ city: 'springfield', state: 'IL' }, { city: 'springfield illinois' }]],
    [
      '12 Elm St, Seattle, WA 98101',
      [{ zip: '98101', city: '' }, { city: 'seattle', state: 'WA' }, { city: 'seattle wa' }],
    ],
    ['West Virginia', [{ city: '', state: 'WV' }, { city: 'west', state: 'VA' }, { city: 'w virginia' }]],
    ['district of columbia', [{ city: '', state: 'DC' }, { city: 'district of columbia' }]],
    ['Austin, , TX', [{ city: 'austin', state: 'TX' }, { city: 'austin tx' }]],
    ['Austin, USA', [{ city: 'austin' }]],
    ['Austin u.s.a. ', [{ city: 'austin' }]],
    ['Austin, United States', [{ city: 'austin' }]],
    ['Usabel', [{ city: 'usabel' }]],
    ['Camp Usabel', [{ city: 'camp usabel' }]],
    ['Austin , USA', [{ city: 'austin' }]],
    ['  Austin  TX ', [{ city: 'austin', state: 'TX' }, { city: 'austin tx' }]],
    ['', []],
    [' , ', []],
  ])('%j is read as %j', (typed, readings) => expect(readPlaceText(typed)).toEqual(readings));

  test('may be the short name of a large city, which is no other reading', () => {
    const large = { nyc: 'new york', 'New York City': 'new york', LA: 'los angeles', sf: 'san francisco' };
    const others = { philly: 'philadelphia', Vegas: 'las vegas' };
    for (const [typed, city] of Object.entries({ ...large, ...others }))
      expect(readPlaceText(typed).at(-1), typed).toMatchObject({
        city,
        state: expect.stringMatching(/^[A-Z]{2}$/),
      });
  });
});

test('each state is known by its two letters and by its name', () => {
  expect(new Set(usStates.flatMap(({ code, name, fips }) => [code, name, fips])).size).toBe(
    3 * usStates.length,
  );
  for (const { code, name, fips } of usStates) {
    expect([code, fips]).toEqual([expect.stringMatching(/^[A-Z]{2}$/), expect.stringMatching(/^\d\d$/)]);
    for (const typed of [code, name]) expect(readPlaceText(typed)).toContainEqual({ city: '', state: code });
  }
});

describe('places that are spelled alike', () => {
  const place = (label: string, population?: number): Place => ({
    label,
    kind: 'city',
    position: { lng: 0, lat: 0 },
    precision: 'city',
    state: label.slice(-2),
    ...(population !== undefined && { population }),
  });
  const places = [
    { key: 'springfield', place: place('Springfield, MA', 150_000) },
    { key: 'springfield', place: place('Springfield, MO', 170_000) },
    { key: 'springfield', place: place('Springfield, VT') },
    { key: 'springdale', place: place('Springdale, AR', 80_000) },
    { key: 'austin', place: place('Austin, TX', 900_000) },
  ];
  const rank = (city: string, state?: string) =>
    rankBySpelling({ city, ...(state && { state }) }, places).map(({ label }) => label);

  test('stand by letters off, then by how many live there', () => {
    expect(rank('sprngfield')).toEqual(['Springfield, MO', 'Springfield, MA', 'Springfield, VT']);
  });

  test('stand first in the state that was typed, and those elsewhere only where they are nearly as likely', () => {
    expect(rank('sprngfield', 'VT')).toEqual(['Springfield, VT']);
    expect(rank('austn', 'OK')).toEqual(['Austin, TX']);
  });

  test('are none where more than one letter in five is off, or three', () => {
    expect(rank('autn')).toEqual([]);
    expect(rank('astn')).toEqual([]);
    expect(rank('astin')).toEqual(['Austin, TX']);
    expect(rank('sprnfeld')).toEqual([]);
    expect(rank('')).toEqual([]);
  });

  test('are each told once, however many names they have', () => {
    const twice = [...places, { key: 'springfeld', place: place('Springfield, MA', 150_000) }];
    const labels = rankBySpelling({ city: 'springfield' }, twice).map(({ label }) => label);
    expect(labels.filter((label) => label === 'Springfield, MA')).toHaveLength(1);
  });
});
