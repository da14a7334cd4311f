/** Days that a plan may reach ahead: a year. */
const furthest = 366;

/** Why a day (YYYY-MM-DD, or empty) cannot be one to come; `isImpossible` where a browser says that it does not exist. */
export function problemOfDay(day: string, today: string, isImpossible: boolean): string | undefined {
  if (isImpossible || (day !== '' && !exists(day))) return 'That day does not exist. Choose another.';
  if (day === '') return 'Choose a day.';
  if (day <= today) return 'That day is past or today. Choose a day to come.';
  if (Date.parse(day) - Date.parse(today) > furthest * 86_400_000)
    return 'That is more than a year away. Choose a nearer day.';
  return undefined;
}

/** A caution for visits that go on after the day of the goal (YYYY-MM-DD); empty where they need not, if they begin today. */
export function cautionOfWeeks(weeks: number, goalDay: string, today: string): string {
  const days = (Date.parse(goalDay) - Date.parse(today)) / 86_400_000;
  return (weeks - 1) * 7 > days
    ? `Visits for ${weeks} weeks go on after the day of the goal. Plan fewer weeks, or a later day.`
    : '';
}

function exists(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
  );
}
