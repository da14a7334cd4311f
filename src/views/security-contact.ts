/** Who takes reports of weaknesses, and where the file that says so stands. */
interface SecurityContact {
  email: string;
  /** Full address of the file itself */
  address: string;
  /** The day of the build, YYYY-MM-DD */
  day: string;
}

/** Days from a build after which the file is no longer to be trusted; the standard wants less than a year. */
const goodForDays = 180;

/** The text of `/.well-known/security.txt` as RFC 9116 asks for it. */
export function securityText({ email, address, day }: SecurityContact): string {
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + goodForDays);
  const fields = {
    Contact: `mailto:${email}`,
    Expires: expires.toISOString().replace('.000', ''),
    'Preferred-Languages': 'en',
    Canonical: address,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
