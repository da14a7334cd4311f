/** GRADE's four levels, most sure first. */
export const certaintyLevels = ['high', 'moderate', 'low', 'very-low'] as const;
export type CertaintyLevel = (typeof certaintyLevels)[number];

const words: Record<CertaintyLevel, string> = {
  high: 'High',
  moderate: 'Moderate',
  low: 'Low',
  'very-low': 'Very low',
};

/** The level's name alone: "Very low". */
export const formatLevel = (level: CertaintyLevel): string => words[level];

/** The level for reading: "Very low certainty". */
export const formatCertainty = (level: CertaintyLevel): string => `${words[level]} certainty`;

/** How many of four rings are full: 4 for high, 1 for very low. */
export const ringsOf = (level: CertaintyLevel): number =>
  certaintyLevels.length - certaintyLevels.indexOf(level);

const hedges: Record<CertaintyLevel, RegExp | undefined> = {
  high: undefined,
  moderate: /\bprobably\b/i,
  low: /\b(may|might)\b/i,
  'very-low':
    /\b(unclear|uncertain|(?:can)?not (?:be )?sure|not known|cannot tell|do(?:es)? not know|too few)\b/i,
};

/** Whether a sentence hedges as its certainty demands: "probably" for moderate, "may" for low, "unclear" and the like for very low. */
export const isHedged = (sentence: string, level: CertaintyLevel): boolean =>
  hedges[level]?.test(sentence) ?? true;

/** The words that `isHedged` looks for, for error messages. */
export const expectedHedge = (level: CertaintyLevel): string =>
  ({ high: 'no hedge', moderate: '"probably"', low: '"may"', 'very-low': '"unclear" or "not sure"' })[level];

const statedAs: Record<CertaintyLevel, RegExp> = {
  high: /(?<!none of |no )\bhigh\b/,
  moderate: /\bmoderate\b/,
  low: /(?<!very )\blow\b/,
  'very-low': /\bvery low\b/,
};

/** The levels that a source's own words name: "GRADE low to very low" names two, "fair evidence" none. */
export const levelsStated = (words: string): CertaintyLevel[] =>
  certaintyLevels.filter((level) => statedAs[level].test(words.toLowerCase()));
