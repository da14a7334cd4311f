/** Text as it is compared: lower case, no accents, one space between words, e.g. "  Muñoz-O'Neil" gives "munoz oneil". */
export function fold(text: string): string {
  // Most names need no look into Unicode, which takes five times as long.
  if (!/[^ -~]/.test(text))
    return text
      .toLowerCase()
      .replace(/['.]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’ʻ.]/gu, '')
    .replace(/[ßæøłđ]/g, (letter) => undivided[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const undivided: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };
