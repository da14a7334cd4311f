/** The five steps of pressure, lightest first. */
export const pressureWords = ['light touch', 'gentle', 'medium', 'firm', 'very firm'] as const;

/** A range of steps from 1 to 5 in words: "light touch to gentle", or "firm" where both ends are one step. */
export function formatPressure([from, to]: [number, number]): string {
  const [lightest, firmest] = [pressureWords[from - 1], pressureWords[to - 1]];
  return lightest === firmest ? `${lightest}` : `${lightest} to ${firmest}`;
}
