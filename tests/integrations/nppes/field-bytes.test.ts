import { expect, it } from 'vitest';
import { chanceFrom } from '../../../scripts/sample/random.ts';
import { isNpi, npiCheckDigit } from '../../../src/finder/npi.ts';
import { csvRowReader } from '../../../src/integrations/nppes/csv-rows.ts';
import { isEmptyField, npiInField } from '../../../src/integrations/nppes/field-bytes.ts';
import { fieldText } from '../../../src/integrations/nppes/field-text.ts';

it('what bytes tell of a field is what its text tells', () => {
  const chance = chanceFrom(9);
  const numbers = () => String(chance.between(0, 2_999_999_999)).padStart(chance.between(9, 10), '0');
  const valid = () => {
    const nine = `${chance.between(1, 2)}${String(chance.between(0, 99_999_999)).padStart(8, '0')}`;
    return nine + npiCheckDigit(nine);
  };
  const texts = Array.from({ length: 5000 }, () =>
    chance.pick([valid, valid, numbers, () => '', () => ' ', () => `${valid()}.0`, () => 'A234567893'])(),
  );
  const lines = texts.map((text) => (chance.happens(0.5) ? `"${text}","x"` : `${text},x`));
  const reader = csvRowReader();
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  let [at, found] = [0, 0];
  for (const rows of [reader.feed(bytes), reader.finish()])
    for (const row of rows) {
      const text = fieldText(row, 0, new Set());
      expect(npiInField(row, 0)).toBe(isNpi(text) ? text : undefined);
      expect(isEmptyField(row, 0)).toBe(texts[at++] === '');
      found += isNpi(text) ? 1 : 0;
    }
  expect(at).toBe(5000);
  expect(found).toBeGreaterThan(1000);
});
