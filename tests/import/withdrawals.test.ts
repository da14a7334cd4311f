import { expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { readDay } from '../../src/import/dates.ts';
import { openWithdrawals } from '../../src/import/withdrawals.ts';

test('the last withdrawal of each NPI is the one that a plain comparison of days finds, whatever the days look like', () => {
  const chance = chanceFrom(4);
  const withdrawals = openWithdrawals();
  const two = (least: number, most: number) => String(chance.between(least, most)).padStart(2, '0');
  const day = () =>
    chance.pick([
      () => `${two(1, 13)}/${two(1, 31)}/20${two(6, 26)}`,
      () => `20${two(6, 26)}-${two(1, 12)}-${two(1, 28)}`,
      () => `${chance.between(1, 12)}/${chance.between(1, 28)}/${two(6, 26)}`,
      () => 'soon',
      () => '1/2/3456789',
    ])();
  const slow = new Map<string, { day: number; place: number }>();
  for (let place = 0; place < 5000; place++) {
    const npi = String(chance.between(1_000_000_000, 1_000_000_300));
    const text = day();
    withdrawals.add(npi, text, '2026-11-01');
    const key = npi.slice(0, 9);
    const time = Date.parse(`${readDay(text)?.day ?? '2026-11-01'}T00:00:00Z`) / 86_400_000;
    if (time >= (slow.get(key)?.day ?? 0)) slow.set(key, { day: time, place });
  }
  const asked = [...slow.keys()].map((nine) => `${nine}0`);
  expect(withdrawals.count()).toBe(5000);
  expect([...withdrawals.lastOf(asked)].sort()).toEqual(
    [...slow].map(([nine, last]) => [`${nine}0`, last]).sort(),
  );
});
