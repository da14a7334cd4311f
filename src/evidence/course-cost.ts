import type { Dose } from './dose.ts';

/** Dollars for one hour; both ends alike where it is one price. */
export interface HourlyRange {
  low: number;
  high: number;
}

const dollars = (amount: number): string =>
  `$${amount.toLocaleString('en-US', {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  })}`;

/** "$85", "$85.50", or "$60 to $150" for one hour. */
export const formatHourly = ({ low, high }: HourlyRange): string =>
  low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;

/** Cost of so many hours, to the cent: "$720 to $1,800"; a shorter session costs in proportion. */
export const formatCost = (hours: number, { low, high }: HourlyRange): string =>
  formatHourly({ low: toCents(hours * low), high: toCents(hours * high) });

const toCents = (amount: number): number => Math.round(amount * 100) / 100;

/** Hours of a whole course; nothing where the trial reports no number of sessions or no length. */
export const courseHours = ({ sessions, minutes }: Dose): number | undefined =>
  typeof sessions === 'number' && typeof minutes === 'number' ? (sessions * minutes) / 60 : undefined;

/** "12 hours", "2.7 hours", or "10 minutes" where it is less than one hour. */
export function formatHours(hours: number): string {
  const shown = hours < 1 ? Math.round(hours * 60) : Math.round(hours * 10) / 10;
  return `${shown} ${hours < 1 ? 'minute' : 'hour'}${shown === 1 ? '' : 's'}`;
}

const highest = 1000;

/** The price that somebody typed, in dollars, e.g. "$1,000" or "85.50"; or a sentence on what is wrong with it. */
export function readPrice(typed: string): { price: number } | { problem: string } {
  const digits = /^\$?\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d{1,2})?$/.exec(typed.trim());
  if (!digits)
    return { problem: 'That is not a price in dollars. Use numbers, with a point before the cents.' };
  const price = Number(`${digits[1]?.replaceAll(',', '')}${digits[2] ?? ''}`);
  if (price === 0) return { problem: 'A price of zero leaves nothing to add up.' };
  if (price > highest)
    return {
      problem: `More than ${dollars(highest)} for one hour looks like a slip. Please check the number.`,
    };
  return { price };
}
