import { describe, expect, test } from 'vitest';
import { payerIn, withPayer } from '../../src/evidence/payer-choice.ts';

const ids = ['medicare', 'medicaid'];
const page = 'https://example.org/guides/paying/';

describe('the payer in an address', () => {
  test.each([
    ['', undefined],
    ['?payer=medicare', 'medicare'],
    ['#medicaid', 'medicaid'],
    ['?payer=medicare#medicaid', 'medicaid'],
    ['?payer=medicare#cost', 'medicare'],
    ['?payer=Medicare', undefined],
    ['?payer=%00', undefined],
    ['?payer=', undefined],
    ['?payer=toString#%', undefined],
  ])('%s is %s', (rest, id) => expect(payerIn(new URL(page + rest), ids)).toBe(id));

  test('is written without losing what else stands there, and without the old anchor', () => {
    expect(withPayer(new URL(`${page}?from=home#medicaid`), 'medicare').href).toBe(
      `${page}?from=home&payer=medicare`,
    );
    expect(withPayer(new URL(`${page}?payer=medicare`), undefined).href).toBe(page);
    expect(withPayer(new URL(`${page}?payer=medicare`), '').href).toBe(page);
  });

  test('comes back from the address that was written', () => {
    for (const id of ids) expect(payerIn(withPayer(new URL(`${page}?payer=x#y`), id), ids)).toBe(id);
  });
});
