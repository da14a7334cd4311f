/** Says whether the text is a well-formed National Provider Identifier: ten digits that begin with 1 or 2 and pass the Luhn check over 80840 + NPI. */
export function isNpi(text: string): boolean {
  return /^[12]\d{9}$/.test(text) && luhnSum(`80840${text}`) % 10 === 0;
}

/** The check digit that completes nine digits to an NPI, e.g. "123456789" gives "3". */
export function npiCheckDigit(nineDigits: string): string {
  return String((10 - (luhnSum(`80840${nineDigits}0`) % 10)) % 10);
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
