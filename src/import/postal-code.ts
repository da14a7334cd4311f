/** A ZIP as read; `repaired` names the rule where digits were missing, and an empty code is one that nobody can read. */
export interface ReadZip {
  zip: string;
  repaired?: 'ZIP with lost zeros' | 'ZIP cut to five digits' | 'ZIP not understood';
}

/**
 * Reads a ZIP of 5 or 9 digits with any punctuation as "98101" or "98101-1234". Spreadsheets lose zeros in front and registries digits at
 * the end: a code of another length counts only where `fits` knows its five digits, which the address' state decides.
 */
export function readZip(text: string | undefined, fits: (zip: string) => boolean): ReadZip {
  const digits = (text ?? '').trim().replace(/\.0$/, '').replace(/[\s-]/g, '');
  if (digits === '') return { zip: '' };
  if (!/^\d+$/.test(digits)) return { zip: '', repaired: 'ZIP not understood' };
  if (digits.length === 5 || digits.length === 9) return whole(digits);
  const restored = [5, 9].filter((length) => length > digits.length && length - digits.length <= 2);
  for (const length of restored) {
    const full = digits.padStart(length, '0');
    if (fits(full.slice(0, 5))) return { ...whole(full), repaired: 'ZIP with lost zeros' };
  }
  const cut = digits.slice(0, 5);
  if (cut.length === 5 && fits(cut)) return { zip: cut, repaired: 'ZIP cut to five digits' };
  return { zip: '', repaired: 'ZIP not understood' };
}

/** The part of a postal code that names a town or district and no street: five digits of a ZIP, the first half in Canada and Britain. */
export function coarsePostalCode(code: string, country: string): string {
  if (country === 'US') return code.slice(0, 5);
  if (country === 'CA') return code.replace(/\s/g, '').slice(0, 3);
  if (country === 'GB') return /^(.+?)\s*\d[A-Z]{2}$/i.exec(code)?.[1] ?? '';
  return code;
}

function whole(digits: string): ReadZip {
  if (/^0+$/.test(digits.slice(0, 5))) return { zip: '', repaired: 'ZIP not understood' };
  const more = digits.slice(5);
  return { zip: more && more !== '0000' ? `${digits.slice(0, 5)}-${more}` : digits.slice(0, 5) };
}
