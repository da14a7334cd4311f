import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFinderIndex } from '../../src/finder/client.ts';
import { FinderDataError } from '../../src/finder/finder-data-error.ts';
import { providerById } from '../../src/finder/people-search.ts';
import { holdsInTime } from '../holds.ts';
import { buildInMemory, inventProviders, openInMemory } from './fixture.ts';
import { bruteForce } from './oracle.ts';

describe('an index of any people', () => {
  test('finds whom looking at everybody finds, however many there are and wherever one stands', () =>
    holdsInTime(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 120 }),
        fc.nat(1_000_000),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.constantFrom({}, { specialty: ['neck-pain'] }, { offers: ['telehealth'], language: ['en'] }),
        async (count, seed, lng, lat, facets) => {
          const providers = inventProviders(count, seed);
          const index = await openInMemory(providers);
          const { hits } = await index.search({ facets, origin: { lng, lat }, pageSize: 15 });
          const expected = bruteForce(providers, { facets, origin: { lng, lat } });
          expect(hits.map(({ card }) => card.id)).toEqual(expected.slice(0, 15).map(({ id }) => id));
        },
      ),
      60,
    ));

  const people = inventProviders(60, 5);
  const { built, files } = buildInMemory(people);
  const paths = [...files.keys()];

  test('with any bytes changed, cut or put in answers or says that its data cannot be used, and never fails otherwise', () =>
    holdsInTime(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.oneof(fc.nat(255), fc.constantFrom(...'"{}[],:0n'.split('').map((c) => c.charCodeAt(0)))),
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        fc.constantFrom('change', 'cut', 'add'),
        async (path, places, how) => {
          const damaged = new Map(files);
          let bytes = [...(files.get(path) as Uint8Array)];
          for (const [place, byte] of places) {
            const at = place % bytes.length;
            bytes = [
              ...bytes.slice(0, at),
              ...(how === 'cut' ? [] : [byte]),
              ...bytes.slice(how === 'add' ? at : at + 1),
            ];
          }
          damaged.set(path, Uint8Array.from(bytes));
          try {
            const index = await openFinderIndex(
              async (asked) => damaged.get(asked),
              built.manifest.generation,
            );
            await index.search({ facets: {}, origin: { lng: -74, lat: 40.7 }, pageSize: 80 });
            await index.search({ facets: { specialty: ['neck-pain'] }, name: 'ana' });
            await providerById(index, 'x-000007');
          } catch (error) {
            if (!(error instanceof FinderDataError)) throw error;
          }
        },
      ),
      1500,
    ));
});
