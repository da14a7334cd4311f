/** A day as read, with whether its year had two digits; undefined for text that names no day that exists. */
export interface ReadDay {
  day: string;
  isShort: boolean;
}

/** Reads a day as registries and spreadsheets print it: "2026-11-01" with or without a time, "11/01/2026", "1/11/26", "20261101". */
export function readDay(text: string | undefined): ReadDay | undefined {
  const plain = text?.trim() ?? '';
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(plain);
  if (iso) return existing(iso[1], iso[2], iso[3], false);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?: .*)?$/.exec(plain);
  if (!american) return undefined;
  const [, month, day, year = ''] = american;
  // Registries began in 2005 and certificates end in the future: two digits are of this century.
  return year.length === 2 ? existing(`20${year}`, month, day, true) : existing(year, month, day, false);
}

function existing(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  isShort: boolean,
): ReadDay | undefined {
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return { day: text, isShort };
}
