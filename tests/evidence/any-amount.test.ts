import fc from 'fast-check';
import { describe, test } from 'vitest';
import { formatCost, formatHourly, readPrice } from '../../src/evidence/course-cost.ts';
import { payerIn, withPayer } from '../../src/evidence/payer-choice.ts';
import { joinRecords } from '../../src/evidence/saved-list.ts';
import { anyOf, anyText, holds } from '../holds.ts';

const cents = fc.integer({ min: 1, max: 100_000 }).map((n) => n / 100);
const amountOf = (words: string): number => Number(words.replace(/[$,]/g, ''));

describe('a price', () => {
  test('that is printed is read as the same price', () =>
    holds(
      fc.property(cents, (price) => {
        const read = readPrice(formatHourly({ low: price, high: price }));
        return 'price' in read && read.price === price;
      }),
    ));

  test('of any typed text is more than nothing and at most a thousand dollars, in whole cents, or a problem in words', () =>
    holds(
      fc.property(fc.oneof(anyText(), anyOf(['$', '1', '000', ',', '.', '50', '-', ' ', 'e'])), (typed) => {
        const read = readPrice(typed);
        if ('problem' in read) return read.problem.endsWith('.');
        return read.price > 0 && read.price <= 1000 && Number(read.price.toFixed(2)) === read.price;
      }),
      3000,
    ));
});

describe('a cost', () => {
  const hours = fc.integer({ min: 1, max: 6000 }).map((minutes) => minutes / 60);

  test('never falls when the hours or the price rise', () =>
    holds(
      fc.property(hours, hours, cents, cents, (time, more, price, dearer) => {
        const cost = amountOf(formatCost(time, { low: price, high: price }));
        const longer = amountOf(formatCost(time + more, { low: price, high: price }));
        const higher = amountOf(formatCost(time, { low: price + dearer, high: price + dearer }));
        return longer >= cost && higher >= cost;
      }),
    ));

  test('of one hour is the price itself', () =>
    holds(fc.property(cents, (price) => amountOf(formatCost(1, { low: price, high: price })) === price)));
});

describe('the payer in an address', () => {
  const ids = ['medicare', 'medicaid', 'va'];
  const address = fc
    .tuple(
      fc.array(fc.tuple(anyText(8), anyText(8)), { maxLength: 3 }),
      fc.oneof(anyText(8), fc.constantFrom(...ids)),
    )
    .map(([params, hash]) => {
      const url = new URL('https://example.org/guides/paying/');
      url.search = new URLSearchParams(params).toString();
      url.hash = hash;
      return url;
    });

  test('is the one that was written into it, whatever stood there', () =>
    holds(
      fc.property(
        address,
        fc.option(fc.constantFrom(...ids), { nil: undefined }),
        (url, id) => payerIn(withPayer(url, id), ids) === id,
      ),
    ));

  test('is one of ours or none', () =>
    holds(
      fc.property(address, (url) => {
        const found = payerIn(url, ids);
        return found === undefined || ids.includes(found);
      }),
    ));
});

test('a saved list as JSON holds each item of its files once, in their order', () =>
  holds(
    fc.property(
      fc.array(fc.array(fc.record({ id: anyText(), title: anyText() }), { maxLength: 3 })),
      (files) => {
        const joined = joinRecords(
          'json',
          files.map((items) => JSON.stringify(items)),
        );
        return joined === `${JSON.stringify(files.flat(), null, 2)}\n`;
      },
    ),
    300,
  ));
