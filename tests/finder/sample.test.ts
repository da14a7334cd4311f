import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placePicker } from '../../scripts/sample/places.ts';
import { type Building, inventProvider } from '../../scripts/sample/provider.ts';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { conditions, techniques } from '../../src/evidence/topics.ts';
import { formatProviderLine, providerLineReader } from '../../src/finder/provider-file.ts';

const file = 'src/content/providers/sample.ndjson';
const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
const people = lines.map(providerLineReader(file));
const share = (test: (person: (typeof people)[number]) => boolean) =>
  people.filter(test).length / people.length;

test('the file in the project is what seed 1 gives, in canonical form', () => {
  const chance = chanceFrom(1);
  const pickPlace = placePicker();
  const buildings: Building[] = [];
  const first = lines
    .slice(0, 60)
    .map((_, at) => inventProvider(chance, String(at + 1).padStart(5, '0'), pickPlace, buildings));
  expect(first.map(formatProviderLine)).toEqual(lines.slice(0, 60));
  expect(people.map(formatProviderLine)).toEqual(lines);
});

describe('everybody is fictional, and cannot be taken for a real person', () => {
  test.each(people.filter((_, at) => at % 200 === 0))('$id says so', (person) => {
    expect(person).toMatchObject({ sample: true, source: { kind: 'sample' } });
  });

  test('no number, address or site of theirs works', () => {
    for (const person of people) {
      expect(person.id).toMatch(/^x-sample-\d{5}$/);
      expect(person.sample).toBe(true);
      expect(person.npi).toBeUndefined();
      for (const phone of [person.phone, ...(person.moreLocations ?? []).map((location) => location.phone)])
        if (phone) expect(phone).toMatch(/^\d{3}-555-01\d\d$/);
      if (person.website) expect(person.website).toMatch(/^https:\/\/[a-z-]+\.example\/$/);
      if (person.email) expect(person.email).toMatch(/^hello@[a-z-]+\.example$/);
      for (const { number } of person.licenses) expect(number).toMatch(/^SAMPLE-\d+$/);
    }
  });

  test('nobody has a license where the state gives none', () => {
    const without = new Set(['CA', 'KS', 'MN', 'VT', 'WY']);
    for (const { licenses } of people)
      for (const { state } of licenses) expect(without.has(state)).toBe(false);
  });
});

test('ids of conditions and techniques are those of the site', () => {
  for (const person of people) {
    for (const id of person.specialties) expect(Object.keys(conditions)).toContain(id);
    for (const id of person.techniques) expect(Object.keys(techniques)).toContain(id);
  }
});

test('the mixture is plausible', () => {
  expect(people).toHaveLength(2000);
  const states = new Set(people.map(({ address }) => address.state));
  for (const state of ['AK', 'HI', 'PR', 'WY', 'NY', 'CA']) expect(states.has(state), state).toBe(true);
  expect(share(({ professions }) => professions.includes('massage-therapist'))).toBeGreaterThan(0.65);
  expect(share(({ specialties }) => specialties.length === 0)).toBeGreaterThan(0.1);
  expect(share(({ position }) => !position)).toBeGreaterThan(0.001);
  expect(share(({ moreLocations }) => moreLocations !== undefined)).toBeGreaterThan(0.03);
  expect(share(({ kind }) => kind === 'organization')).toBeGreaterThan(0.03);
  const places = new Map<string, number>();
  for (const { position } of people)
    if (position)
      places.set(`${position.lng},${position.lat}`, (places.get(`${position.lng},${position.lat}`) ?? 0) + 1);
  expect(
    share(
      ({ position }) => position !== undefined && (places.get(`${position.lng},${position.lat}`) ?? 0) > 1,
    ),
  ).toBeGreaterThan(0.1);
});
