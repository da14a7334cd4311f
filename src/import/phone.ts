/** Reads a telephone number of any punctuation as "206-555-0123", "206-555-0123 x45" or "+34911234567"; undefined where it is none that can be dialed. */
export function readPhone(text: string): string | undefined {
  const plain = text.trim().replace(/\.0$/, '');
  const [, main = '', extension] =
    /^(.*?)(?:[,;]?\s*(?:x|ext\.?|extension)\s*#?(\d{1,6}))?$/i.exec(plain) ?? [];
  if (/[a-z]/i.test(main)) return undefined;
  const digits = main.replace(/\D/g, '');
  const isAbroad = main.startsWith('+') && !digits.startsWith('1');
  if (isAbroad) return /^[2-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
  const national = /^1?([2-9]\d\d)([2-9]\d\d)(\d{4})$/.exec(digits);
  if (!national || /^(\d)\1+$/.test(national.slice(1).join(''))) return undefined;
  return `${national.slice(1).join('-')}${extension ? ` x${extension}` : ''}`;
}
