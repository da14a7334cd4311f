// Made at the first use: in a browser each of them takes as long as all else that a page's script does at its start.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatAs(parts: Intl.DateTimeFormatOptions, moment: string): string {
  const key = Object.keys(parts).join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(moment));
}

/** A day for reading: "2026-11-22" -> "November 22, 2026". */
export const formatDay = (day: string): string =>
  formatAs({ day: 'numeric', month: 'long', year: 'numeric' }, `${day}T00:00:00Z`);

/** A month or a year for reading: "2022-04" -> "April 2022", "2022" -> "2022". */
export const formatMonth = (month: string): string =>
  month.includes('-') ? formatAs({ month: 'long', year: 'numeric' }, `${month}-01T00:00:00Z`) : month;
