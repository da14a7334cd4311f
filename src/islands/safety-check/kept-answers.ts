const key = 'handwise-safety-check';

/** Answers as they are kept: the day, YYYY-MM-DD, and the values that were ticked. */
export interface KeptAnswers {
  day: string;
  ticked: string[];
}

/** The answers that this device keeps; undefined where it keeps none, or something else under the name. */
export function keptAnswers(): KeptAnswers | undefined {
  try {
    const { day, ticked } = JSON.parse(localStorage.getItem(key) ?? 'null') ?? {};
    const isList = Array.isArray(ticked) && ticked.every((value) => typeof value === 'string');
    return isList && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day, ticked } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the answers until they are erased; false where the browser keeps nothing. */
export function keepAnswers(answers: KeptAnswers): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing of the answers on this device. */
export function eraseAnswers(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be read, nothing is kept.
  }
}
