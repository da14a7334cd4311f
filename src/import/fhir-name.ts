import { extensionsAt } from './fhir-extensions.ts';
import type { HumanName } from './fhir-schema.ts';
import { ownExtensions } from './fhir-systems.ts';
import type { SourceRecord } from './source-record.ts';
import { stated } from './stated.ts';

/** The name of a person: the official one, else the usual one, else the first; old names only where there is no other. */
export function nameOf(names: readonly HumanName[], repair: (rule: string) => void): SourceRecord['name'] {
  const [name] = names.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (!name) return {};
  const [first, ...others] = name.given;
  const middle = others.filter((part) => part !== undefined).join(' ') || undefined;
  const ownSuffix = extensionsAt(ownExtensions.nameSuffix, name.extension)[0]?.valueString;
  const ownLetters = extensionsAt(ownExtensions.credentialText, name.extension)[0]?.valueString;
  // Letters that are told apart stand in the list as well, behind the suffix.
  const ownAt = name.suffix.lastIndexOf(ownLetters ?? '');
  const suffixes = name.suffix.filter((part, at) => at !== ownAt && isGenerational(part));
  const letters = name.suffix.filter((part) => !isGenerational(part)).join(', ') || undefined;
  const isWithoutParts = !name.family && !first && !middle;
  if (isWithoutParts && name.text) repair('name in one text, not in parts');
  return stated({
    first,
    middle,
    last: isWithoutParts ? name.text : name.family,
    suffix: ownSuffix ?? (suffixes.join(' ') || undefined),
    credentialText: ownLetters ?? (ownSuffix ? undefined : (letters ?? lettersAfter(name))),
  });
}

/** FHIR has one list for "Jr." and "LMT": this tells whether a suffix is of the first kind. */
export const isGenerational = (suffix: string): boolean =>
  /^(jr|sr|ii|iii|iv|v|2nd|3rd|4th)\.?$/i.test(suffix);

function rankOf({ use }: HumanName): number {
  const rank = ['official', 'usual', undefined].indexOf(use);
  if (rank >= 0) return rank;
  return use === 'old' || use === 'maiden' ? 4 : 3;
}

/** "LMT" of the text "Ada Example, LMT"; nothing where the rest may be a name, as in "Example, Ada". */
function lettersAfter({ text, family, given }: HumanName): string | undefined {
  const [first] = given;
  const mark = `${family},`;
  const at = text?.lastIndexOf(mark) ?? -1;
  if (!text || !family || !first || at < 1 || !text.slice(0, at).includes(first)) return undefined;
  return text.slice(at + mark.length).trim() || undefined;
}
