/** Whether a record is past its next check on a given day (both YYYY-MM-DD): on the day itself it still stands. */
export const isOverdue = (record: { nextCheck: string }, today: string): boolean => today > record.nextCheck;

/** The day of a moment in UTC as YYYY-MM-DD. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
