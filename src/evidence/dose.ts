import type { Citation } from './schema/citation.ts';

/** What one arm of a trial was given; a number, or text where it varied. */
export type Dose = NonNullable<Citation['arms'][number]['dose']>;

/** "10 one-hour sessions in 10 weeks", from what a trial reports; empty parts are left out. */
export const formatDose = (dose: Dose): string => inWords(dose.sessions, dose);

/** "Up to 6 sessions in 6 weeks; or 8 to 12 one-hour sessions in 4 weeks": doses that differ only in how many become one. */
export function formatDoses(doses: readonly Dose[]): string {
  const groups = new Map<string, Dose[]>();
  for (const dose of doses) {
    const own = typeof dose.sessions === 'number' ? '' : dose.sessions;
    const key = JSON.stringify([dose.minutes, dose.weeks, own]);
    groups.set(key, [...(groups.get(key) ?? []), dose]);
  }
  const parts = [...groups.values()].map(mergedWords);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('; ')}; or ${parts.at(-1)}`;
}

function mergedWords(doses: Dose[]): string {
  const [first] = doses as [Dose];
  const counts = doses.flatMap(({ sessions }) => (typeof sessions === 'number' ? [sessions] : []));
  if (counts.length === 0) return formatDose(first);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const upTo = doses.some((dose) => dose.upTo);
  const shown = upTo || fewest === most ? most : `${fewest} to ${most}`;
  return inWords(shown, { ...first, upTo });
}

function inWords(sessions: number | string | undefined, { minutes, weeks, upTo }: Dose): string {
  const noun = sessions === 1 ? 'session' : 'sessions';
  const session = lengthWords(minutes, noun);
  // Trials that report a rhythm instead of a number write "2 per week".
  const isRhythm = /^\S+ per /.test(String(sessions));
  const many = isRhythm ? String(sessions).replace(' per ', ` ${session} per `) : `${sessions} ${session}`;
  const given = sessions === undefined ? (minutes === undefined ? '' : session) : many;
  const span = isRhythm ? 'for' : given === '' ? 'over' : 'in';
  return [
    upTo ? 'up to' : '',
    given,
    weeks === undefined ? '' : `${span} ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function lengthWords(minutes: number | string | undefined, noun: string): string {
  if (minutes === undefined) return noun;
  if (minutes === 60) return `one-hour ${noun}`;
  if (minutes === 30) return `half-hour ${noun}`;
  return `${noun} of ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
