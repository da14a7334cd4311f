const format = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day for reading: "2026-11-22" -> "November 22, 2026". */
export const formatDay = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
