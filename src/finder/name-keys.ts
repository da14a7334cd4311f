import { fold } from '../lib/fold.ts';
import type { Provider } from './schema/provider.ts';

/**
 * The folded keys under which a provider is found by name: first and last name from each of their words on, so "ana lopez" and
 * "lopez ana", and the practice's name likewise, e.g. "lake bodywork" and "bodywork lake".
 */
export function nameKeysOf({ name }: Provider): string[] {
  const person = fold([name.first, name.last].filter(Boolean).join(' ')).split(' ');
  const practice = fold(name.organization ?? '').split(' ');
  return [...new Set([...rotations(person), ...rotations(practice)])];
}

const passedOver = new Set(['', 'and', 'at', 'for', 'in', 'inc', 'llc', 'of', 'pc', 'pllc', 'the']);

function rotations(words: string[]): string[] {
  return words
    .map((word, at) => (passedOver.has(word) ? '' : [...words.slice(at), ...words.slice(0, at)].join(' ')))
    .filter(Boolean);
}
