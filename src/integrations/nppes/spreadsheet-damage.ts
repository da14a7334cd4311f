/** A number without the ".0" that pandas adds where a column has empty fields, e.g. "2065550123.0"; other text as it is. */
export function withoutPointZero(text: string, repaired: Set<string>): string {
  if (!/^\d+\.0$/.test(text)) return text;
  repaired.add('number with ".0" behind it');
  return text.slice(0, -2);
}

/** A license number as filed; one that a spreadsheet rounded, e.g. "1.23E+11", is lost and left out. */
export function mendLicense(text: string, repaired: Set<string>): string {
  if (!/^\d(\.\d+)?E\+\d+$/.test(text)) return withoutPointZero(text, repaired);
  repaired.add('license number rounded by a spreadsheet left out');
  return '';
}
