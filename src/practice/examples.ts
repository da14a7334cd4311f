/** A poor line of a record beside a good one; all are invented. */
export interface ExamplePair {
  about: string;
  poor: string;
  /** Why it carries little */
  why: string;
  good: string;
  /** The goal and the scores of the good line, so that a test can hold them to our own rules */
  goal: string;
  measure: string;
  first: number;
  target: number;
}

/** Pairs for the page on documentation. */
export const examplePairs: readonly ExamplePair[] = [
  {
    about: 'A goal',
    poor: 'Patient will feel more relaxed and have less pain.',
    why: 'Nothing to do, nothing to measure, no day.',
    good: 'By visit 8 the patient will rise from a chair 12 times in half a minute (now 9), to get up from meals without help.',
    goal: 'rise from a chair without help',
    measure: '30s-cst',
    first: 9,
    target: 12,
  },
  {
    about: 'A treatment',
    poor: 'Massage to back, 60 minutes. Tolerated well.',
    why: 'No technique, no region, no task, no response.',
    good: 'Myofascial release, low back, 97140, 30 minutes. Sat 25 minutes at the desk after it (20 before). ODI 38 at the start, target 28 or lower by week 6.',
    goal: 'sit at the desk for 45 minutes',
    measure: 'odi',
    first: 38,
    target: 28,
  },
  {
    about: 'A reason to go on',
    poor: 'Neck still tight. Continue twice a week.',
    why: 'A finding without a limit, and no end.',
    good: 'NDI 22 of 50 at the start, 16 now, target 12 or lower by visit 6. Still cannot look over the shoulder when driving. Two more visits, then measure again.',
    goal: 'look over the shoulder when driving',
    measure: 'ndi',
    first: 22,
    target: 12,
  },
];
