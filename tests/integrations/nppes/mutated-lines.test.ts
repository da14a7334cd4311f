import { expect, it } from 'vitest';
import { type Chance, chanceFrom } from '../../../scripts/sample/random.ts';
import { headerLine, line, put, readAll } from './invented.ts';

/** One thing that happens to files on their way. */
const damages: ((bytes: Buffer, chance: Chance) => Buffer)[] = [
  (bytes, chance) => bytes.subarray(0, chance.between(1, bytes.length - 1)),
  (bytes, chance) => bytes.subarray(chance.between(1, bytes.length - 1)),
  (bytes, chance) => replaced(bytes, chance, Buffer.from([0])),
  (bytes, chance) => replaced(bytes, chance, Buffer.from('"')),
  (bytes, chance) => replaced(bytes, chance, Buffer.from(',')),
  (bytes, chance) => replaced(bytes, chance, Buffer.from('\n')),
  (bytes, chance) => replaced(bytes, chance, Buffer.from('"\n"')),
  (bytes, chance) => replaced(bytes, chance, Buffer.from([chance.between(0x80, 0xff)])),
  (bytes, chance) => replaced(bytes, chance, Buffer.from([chance.between(1, 0x1f)])),
  (bytes, chance) => replaced(bytes, chance, Buffer.from('x'.repeat(chance.between(1000, 5000)))),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('"', '')),
  (bytes) => Buffer.concat([bytes, bytes]),
];

function replaced(bytes: Buffer, chance: Chance, by: Buffer): Buffer {
  const at = chance.between(0, bytes.length - 1);
  return Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + 1)]);
}

/** How many of a record's texts are not those of the other. */
function changedTexts(record: unknown, other: unknown): number {
  if (typeof record !== 'object' || typeof other !== 'object' || !record || !other)
    return record === other ? 0 : 1;
  const keys = new Set([...Object.keys(record), ...Object.keys(other)]);
  const part = (of: object, key: string) => (of as Record<string, unknown>)[key];
  return [...keys].reduce((sum, key) => sum + changedTexts(part(record, key), part(other, key)), 0);
}

it('10,000 mutated lines are each refused, skipped or kept whole, and the good lines between them are not touched', async () => {
  const chance = chanceFrom(11);
  const good = Buffer.from(line({ 'Provider First Name': 'UNTOUCHED' }));
  const lines = Array.from({ length: 10_000 }, () => {
    const mutated = chance.pick(damages)(Buffer.from(line().trimEnd()), chance);
    return Buffer.concat([mutated, Buffer.from('\n'), good]);
  });
  const rows = await readAll(put(Buffer.concat([Buffer.from(headerLine), ...lines])));

  const [first] = await readAll(put(headerLine + line()));
  const whole = first && 'record' in first ? first.record : undefined;
  const records = rows.flatMap((row) => ('record' in row ? [row.record] : []));
  expect(records.filter(({ name }) => name.first === 'UNTOUCHED')).toHaveLength(10_000);
  expect(rows.length).toBeGreaterThanOrEqual(20_000);
  for (const row of rows) {
    if ('record' in row) expect(changedTexts(row.record, whole)).toBeLessThanOrEqual(1);
    else if ('refused' in row) expect(row.refused && row.found).not.toBe('');
    else expect(row.skipped).toBe('empty-row');
    expect(JSON.stringify(row)).not.toMatch(/\\u00|\ufffd/);
  }
});
