/** The rooms of rules, smallest first. */
export const rooms = ['safety', 'practice', 'search', 'evidence', 'finder'] as const;
export type Room = (typeof rooms)[number];

/** The rooms that a command names, all where it names none. Throws at a word that is no room. */
export function roomsAsked(words: readonly string[]): readonly Room[] {
  const strange = words.find((word) => !rooms.some((room) => room === word));
  if (strange !== undefined) throw new Error(`Found "${strange}", expected rooms of ${rooms.join(', ')}.`);
  return words.length === 0 ? rooms : rooms.filter((room) => words.includes(room));
}

/** How many faults were put in, and how many of them a test noticed. */
export interface Score {
  mutants: number;
  noticed: number;
  /** Those of the noticed that ran for too long: on a busy machine some of them may only have been slow */
  tooLong: number;
}

/**
 * Counts the ends of mutants. One that runs forever was noticed, one that no test reaches was not; one that cannot be run at all,
 * or that a comment leaves out with its reason, does not count.
 */
export function scoreOf(ends: readonly string[]): Score {
  const count = (...some: string[]): number => ends.filter((end) => some.includes(end)).length;
  const [noticed, tooLong] = [count('Killed', 'Timeout'), count('Timeout')];
  return { mutants: noticed + count('Survived', 'NoCoverage'), noticed, tooLong };
}

/** Whether a score reaches a limit in percent; a room without a mutant proves nothing. */
export const isEnough = ({ mutants, noticed }: Omit<Score, 'tooLong'>, least: number): boolean =>
  mutants > 0 && noticed * 100 >= least * mutants;

/** A score for reading, e.g. "87.5 %". */
export const percent = ({ mutants, noticed }: Omit<Score, 'tooLong'>): string =>
  mutants === 0 ? 'none' : `${((noticed / mutants) * 100).toFixed(1)} %`;
