/** The fields of records that hold days on which somebody looked at them. */
export interface Dated {
  checkedOn?: string;
  evidenceAsOf?: string;
  history?: { date: string }[];
}

/** The last day (YYYY-MM-DD) on which any of some records changed or was checked against the evidence; undefined where none tells. */
export const changedOn = (...records: Dated[]): string | undefined =>
  records
    .flatMap(({ checkedOn, evidenceAsOf, history = [] }) => [
      checkedOn,
      evidenceAsOf,
      ...history.map(({ date }) => date),
    ])
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
