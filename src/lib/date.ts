const format = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day for reading: "2026-11-22" -> "November 22, 2026". */
export const formatDay = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));

const formatMonthOf = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month or a year for reading: "2022-04" -> "April 2022", "2022" -> "2022". */
export const formatMonth = (month: string): string =>
  month.includes('-') ? formatMonthOf.format(new Date(`${month}-01T00:00:00Z`)) : month;
