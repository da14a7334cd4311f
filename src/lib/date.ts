// Intl knows them as well, and takes longer to start in a browser than all else that a page's script does.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day for reading: "2026-11-22" -> "November 22, 2026". */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${months[Number(month) - 1]} ${date}, ${year}`;
}

/** A month or a year for reading: "2022-04" -> "April 2022", "2022" -> "2022". */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-');
  return number === undefined ? month : `${months[Number(number) - 1]} ${year}`;
}
