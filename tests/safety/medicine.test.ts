import { describe, expect, test } from 'vitest';
import { fold } from '../../src/lib/fold.ts';
import { findMedicine } from '../../src/safety/medicine.ts';
import { riskRecords } from './risk-records.ts';

const groups = riskRecords.flatMap(({ medicines }) => medicines).map((one) => [one.class, ...one.names]);
const groupOf = (name: string) => groups.findIndex((names) => names.includes(name));
const find = (typed: string) => findMedicine(typed, groups);

describe('a medicine', () => {
  test('is found by a part of any of its names, in any case', () => {
    expect(find('eliq')).toEqual({ groups: [groupOf('Eliquis')], meant: [] });
    expect(find(' APIX ').groups).toEqual([groupOf('apixaban')]);
    expect(find('oral anticoag').groups).toEqual([groupOf('Eliquis')]);
    expect(find('').groups).toHaveLength(groups.length);
    expect(find('blarzol')).toEqual({ groups: [], meant: [] });
  });

  test.each([
    ['elikuis', 'Eliquis'],
    ['Xarelta', 'Xarelto'],
    ['wafarin', 'warfarin'],
    ['plavvix', 'Plavix'],
    ['clopidorgel', 'clopidogrel'],
    ['coumdain', 'Coumadin'],
    ['prednisonne', 'prednisone'],
  ])('is found with one slip: %s', (typed, name) => {
    const { groups: found, meant } = find(typed);
    expect(found).toContain(groupOf(name));
    expect(meant).toContain(name);
  });

  test('is found with a slip in as much of its name as was typed, from five letters on', () => {
    const some = [['Eliquis', 'apixaban'], ['St. John’s wort']];
    expect(findMedicine('elikui', some)).toEqual({ groups: [0], meant: ['Eliquis'] });
    expect(findMedicine('eliku', some).groups).toEqual([0]);
    expect(findMedicine('elik', some)).toEqual({ groups: [], meant: [] });
    expect(findMedicine('somaa', [['Soma']])).toEqual({ groups: [], meant: [] });
  });

  test('of several words is found by a slip in one of them', () => {
    expect(findMedicine('insulim', [['insulin glargine']]).meant).toEqual(['insulin glargine']);
  });

  test('with a short name, or with two slips, is not guessed at', () => {
    expect(findMedicine('abd', [['abc']]).groups).toEqual([]);
    expect(findMedicine('abcx', [['abcd']]).groups).toEqual([]);
    expect(find('elikius').meant).not.toContain('Eliquis');
    expect(find('xxarfarin').groups).toEqual([]);
  });

  test('typed with every one-letter slip that there is leads to its own group', () => {
    for (const name of groups.flat().filter((one) => /^[a-z]{5,}$/i.test(one)))
      for (let at = 0; at < name.length; at++)
        for (const slip of [
          name.slice(0, at) + name.slice(at + 1),
          `${name.slice(0, at)}q${name.slice(at + 1)}`,
        ])
          if (fold(slip).length >= 5) expect(find(slip).groups, slip).toContain(groupOf(name));
  });
});
