import type { Kind } from './kinds.ts';
import type { PageName } from './names.ts';

/** What of the pages is shown: of each group any of the values, and all groups together; none of a group is all of it. */
export interface Chosen {
  kind: readonly Kind[];
  /** "high", "moderate", "low", "very-low" */
  certainty: readonly string[];
}
export type ChosenGroup = keyof Chosen;

/** The groups in the order in which they are offered. */
export const chosenGroups = ['kind', 'certainty'] as const satisfies readonly ChosenGroup[];

/** Nothing chosen: all pages. */
export const everything: Chosen = { kind: [], certainty: [] };

/** Whether a page is among those that are chosen; of `except`, whatever its values are. */
export const isChosen = (page: PageName, chosen: Chosen, except?: ChosenGroup): boolean =>
  chosenGroups.every((group) => {
    const values: readonly string[] = chosen[group];
    return group === except || values.length === 0 || values.includes(page[group] ?? '');
  });
