import { keepText, keptText } from '../kept-text.ts';

const key = 'handwise-safety-check';

/** Answers as they are kept: the day, YYYY-MM-DD, and the values that were ticked. */
export interface KeptAnswers {
  day: string;
  ticked: string[];
}

/** The answers that this device keeps; undefined where it keeps none, or something else under the name. */
export function keptAnswers(): KeptAnswers | undefined {
  try {
    const { day, ticked } = JSON.parse(keptText(key) ?? 'null') ?? {};
    const isList = Array.isArray(ticked) && ticked.every((value) => typeof value === 'string');
    return isList && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day, ticked } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the answers until they are erased; false where the browser keeps nothing. */
export const keepAnswers = (answers: KeptAnswers): boolean => keepText(key, JSON.stringify(answers));

/** Leaves nothing of the answers on this device. */
export const eraseAnswers = (): boolean => keepText(key, undefined);
