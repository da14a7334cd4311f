/** Somebody's text as a sentence repeats it: at most 40 characters, without marks that cannot be seen or turn text around. */
export function shortened(value: string): string {
  const plain = value.replace(/[\p{Cf}\p{Cc}]/gu, '');
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
