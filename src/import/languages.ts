import { fold } from '../lib/fold.ts';

/** The language tag of a tag or an English name, e.g. "es", "Spanish", "zh-Hant"; undefined where it is not understood. */
export function readLanguage(text: string): string | undefined {
  const plain = text.trim();
  const named = tagOf.get(fold(plain));
  if (named) return named;
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(plain) && isKnown(plain) ? plain : undefined;
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Names beside those of the two-letter tags. */
const others: [name: string, tag: string][] = [
  ['american sign language', 'ase'],
  ['asl', 'ase'],
  ['cantonese', 'yue'],
  ['mandarin', 'zh'],
  ['mandarin chinese', 'zh'],
  ['tagalog', 'tl'],
  ['farsi', 'fa'],
  ['hmong', 'hmn'],
];

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const tagOf = new Map([
  ...letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((tag): [string, string] => [fold(names.of(tag) ?? ''), tag])
    .filter(([name]) => name),
  ...others,
]);

function isKnown(tag: string): boolean {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}
