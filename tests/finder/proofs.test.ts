import { describe, expect, test } from 'vitest';
import { formatProofs } from '../../src/finder/proofs.ts';
import { rowsOf } from '../../src/finder/rows-of.ts';
import type { ProviderInput } from '../../src/finder/schema/provider.ts';
import { plainProvider } from './fixture.ts';

const line = (text: string) => [{ label: 'State rule', text, href: '/x/' }];
const facts = {
  WA: line('Washington'),
  OR: line('Oregon'),
  'pt-WA': line('PT of Washington'),
  bctmb: line('BCTMB'),
};
const address = { city: 'Salem', state: 'OR', postalCode: '97301', country: 'US' };
const shown = (changes: Partial<ProviderInput>) =>
  formatProofs(
    rowsOf(plainProvider({ professions: ['massage-therapist'], address, ...changes }))[0].card,
    facts,
  ).map(({ text }) => text);

describe('a card says what the state asks', () => {
  test('of the states that gave the licenses, each once', () => {
    const licenses = ['WA', 'OR', 'WA'].map((state) => ({ state, number: '1' }));
    expect(shown({ licenses })).toEqual(['Washington', 'Oregon']);
  });

  test('or of the state where somebody without one works', () => {
    expect(shown({})).toEqual(['Oregon']);
  });

  test('of the state where they work and of each other profession, if the only license is for that', () => {
    const licenses = [{ state: 'WA', number: '1', taxonomyCode: '2251X0800X' }];
    expect(shown({ professions: ['massage-therapist', 'physical-therapist'], licenses })).toEqual([
      'Oregon',
      'PT of Washington',
    ]);
  });

  test('of a physical therapist by the register of that profession, where one is known', () => {
    const professions = ['physical-therapist'];
    expect(shown({ professions, licenses: [{ state: 'WA', number: '1' }] })).toEqual(['PT of Washington']);
    expect(shown({ professions })).toEqual([]);
  });

  test('of no other profession', () => {
    expect(shown({ professions: ['chiropractor'], licenses: [{ state: 'WA', number: '1' }] })).toEqual([]);
  });

  test('and nothing abroad, nor of a place without a record', () => {
    expect(shown({ address: { ...address, state: 'OR', country: 'ES' } })).toEqual([]);
    expect(shown({ address: { ...address, state: 'GU' } })).toEqual([]);
  });
});

test('a card says of each credential with a record what it is', () => {
  const credentials = ['bctmb', 'unknown-letters'].map((id) => ({ id, source: 'self-reported' }));
  expect(shown({ credentials })).toEqual(['Oregon', 'BCTMB']);
});
