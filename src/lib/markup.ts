const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// What XML 1.0 cannot hold, even escaped: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
const unspeakable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands inside HTML or XML: escaped, and without the characters that XML cannot hold. */
export const escapeMarkup = (text: string): string =>
  text.replace(unspeakable, '').replace(/[&<>"]/g, (mark) => names[mark] ?? mark);
