/** A timed billing code with our own short name for it; the official descriptions belong to the American Medical Association. */
export interface TimedCode {
  /** e.g. "97124" */
  code: string;
  /** e.g. "massage" */
  name: string;
}

/** The timed codes that the calculator asks for: hands-on work first. */
export const timedCodes: readonly TimedCode[] = [
  { code: '97124', name: 'massage' },
  { code: '97140', name: 'manual therapy' },
  { code: '97110', name: 'therapeutic exercise' },
  { code: '97112', name: 'neuromuscular re-education' },
  { code: '97530', name: 'therapeutic activities' },
  { code: '97035', name: 'ultrasound' },
];

/** The two codes for work with the hands. */
export const handsOnCodes: readonly string[] = ['97124', '97140'];
