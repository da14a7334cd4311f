import { expect, test } from 'vitest';
import type { Hit } from '../../src/finder/finder-index.ts';
import { readLeafRows } from '../../src/finder/leaf-rows.ts';
import { unpackCard } from '../../src/finder/packed-card.ts';
import { rowsOf } from '../../src/finder/rows-of.ts';
import type { Provider } from '../../src/finder/schema/provider.ts';
import { buildInMemory, inventProviders, openInMemory, plainProvider } from './fixture.ts';

/** Every row of an index, leaf by leaf. */
async function allRows(providers: Provider[]): Promise<Hit[]> {
  const index = await openInMemory(providers);
  const leaves = index.manifest.leaves + index.manifest.unplacedLeaves;
  const everybody = { unread: [], nameCut: false };
  const read = await Promise.all(
    Array.from({ length: leaves }, (_, leaf) => readLeafRows(index, leaf, everybody)),
  );
  return read.flat();
}

const inOrder = (rows: Pick<Hit, 'card' | 'position'>[]) =>
  rows
    .map(({ card, position }) => ({ card, position }))
    .toSorted((a, b) =>
      JSON.stringify([a.card.id, a.position]) < JSON.stringify([b.card.id, b.position]) ? -1 : 1,
    );

test('every card comes out of its leaf as it went in', async () => {
  const providers = inventProviders(700, 33);
  expect(inOrder(await allRows(providers))).toEqual(inOrder(providers.flatMap((one) => rowsOf(one))));
});

test('a leaf repeats no name that the manifest has', () => {
  const { files } = buildInMemory(inventProviders(700, 33));
  const leaves = [...files].filter(([path]) => path.includes('/leaf/'));
  for (const [path, bytes] of leaves)
    expect(new TextDecoder().decode(bytes), path).not.toMatch(/massage-therapist|neck-pain|telehealth/);
});

test('an offer that nobody makes can still be declined', async () => {
  const [row] = await allRows([plainProvider({ offers: { telehealth: 'no' } })]);
  expect(row?.card.offers).toEqual({ telehealth: 'no' });
});

test('a number that the manifest does not have is no card', () => {
  const { card } = rowsOf(plainProvider())[0];
  const { offers: _, ...rest } = card;
  expect(() => unpackCard({ ...rest, values: [3] }, [{ group: 'technique', id: 'reflexology' }])).toThrow();
});
