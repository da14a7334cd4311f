/** Text without control characters, with one space between words and none at the ends; undefined where nothing is left. */
export function tidy(text: string | undefined): string | undefined {
  const clean = text
    ?.normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clean && clean !== unavailable ? clean : undefined;
}

/** What the national registry prints in place of a number that it does not disclose. */
const unavailable = '<UNAVAIL>';
