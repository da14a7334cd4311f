/**
 * Text in capitals alone as people write it, e.g. "MARY O'NEIL" gives "Mary O'Neil"; anything else stays as it is. In names of practices and
 * streets, letters that stand for words stay in capitals: "ACME PT LLC" gives "Acme PT LLC".
 */
export function fromCapitals(text: string, of: 'person' | 'place'): string {
  if (text !== text.toUpperCase() || !/\p{Lu}{2}/u.test(text)) return text;
  return text
    .split(' ')
    .map((word, at) => wordFrom(word, at > 0, of))
    .join(' ');
}

function wordFrom(word: string, isInside: boolean, of: 'person' | 'place'): string {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (/^(II|III|IV|VI{1,3})$/.test(bare)) return word;
  if (of === 'place') {
    if (isAbbreviation(bare)) return word;
    if (isInside && small.has(bare)) return word.toLowerCase();
    if (/^\d+(ST|ND|RD|TH)$/.test(bare)) return word.toLowerCase();
  }
  return word
    .split('-')
    .map((part) => capitalized(part))
    .join('-');
}

function capitalized(part: string): string {
  return part
    .toLowerCase()
    .replace(/\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/^([OD]['’])(\p{L})/u, (_, start: string, letter: string) => start + letter.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

const isAbbreviation = (word: string): boolean => kept.has(word) || /^\p{Lu}$/u.test(word);

const kept = new Set(
  (
    'LLC PLLC LLP LP PC PA PT OT DC MD DO ND RN LMT LMP LMBT CMT BCTMB DPT SLP ' +
    'NE NW SE SW PO US USA NYC LA UCLA VA YMCA YWCA'
  ).split(' '),
);
const small = new Set(['OF', 'AND', 'THE', 'FOR', 'IN', 'AT', 'ON', 'BY']);
