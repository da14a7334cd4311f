import type { Chance } from '../../scripts/sample/random.ts';

/** Puts a value of another type in a place of the JSON, picked by chance. */
export function withWrongType(text: string, chance: Chance): string {
  const json = JSON.parse(text) as unknown;
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (inner !== null) places.push({ holder: value as Record<string, unknown>, key });
      walk(inner);
    }
  };
  walk(json);
  const { holder, key } = chance.pick(places);
  const wrong = [7, true, { strange: [] }, ['strange'], 'strange'].filter(
    (value) => typeOf(value) !== typeOf(holder[key]),
  );
  holder[key] = chance.pick(wrong);
  return JSON.stringify(json);
}

/** Damages the text as transport and editors do: cut, swapped, doubled, with NULs, read in another encoding, with a huge field. */
export function withDamage(text: string, chance: Chance): string {
  const at = chance.between(0, text.length);
  const to = Math.min(text.length, at + chance.between(1, 200));
  const [before, part, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  return chance.pick<() => string>([
    () => before,
    () => before + after,
    () => before + part + part + after,
    () => `${before}\0${part}${after}`,
    () => before + [...part].reverse().join('') + after,
    () => before + part.toUpperCase() + after,
    () => before + 'x'.repeat(20_000) + part + after,
    () => before + '[{'.repeat(5000) + part + after,
    () => before + String.fromCharCode(chance.between(0, 65_535)) + after,
    () => `${before}\n${part}\n${after}`,
    () => Buffer.from(text, 'utf16le').toString('latin1'),
    () => text.replaceAll('é', '\uFFFD'),
  ])();
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
