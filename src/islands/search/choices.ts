import { certaintyLevels, formatCertainty } from '../../evidence/certainty.ts';
import { type Chosen, type ChosenGroup, chosenGroups } from '../../search/chosen.ts';
import { isKind, kinds } from '../../search/kinds.ts';
import type { Answer } from './compose.ts';

/** What each group may be chosen by, in the order printed, with its words. */
const labels: Record<ChosenGroup, Map<string, string>> = {
  kind: new Map(Object.entries(kinds).map(([kind, { label }]) => [kind, label])),
  certainty: new Map(certaintyLevels.map((level) => [level, formatCertainty(level)])),
};

/**
 * Prints each group as checkboxes: values that have results or are chosen, with their counts; a group of none is hidden, and all of
 * it where no group has any. What is chosen stands open.
 */
export function drawChoices(form: ParentNode, counts: NonNullable<Answer['counts']>, chosen: Chosen): void {
  for (const group of chosenGroups) {
    const list = form.querySelector<HTMLElement>(`[data-choices="${group}"]`);
    if (list) drawGroup(list, group, counts[group], chosen[group]);
  }
  const choosing = form.querySelector<HTMLDetailsElement>('[data-choosing]');
  if (!choosing) return;
  const hasNone = chosenGroups.every((group) => counts[group].size === 0 && chosen[group].length === 0);
  choosing.toggleAttribute('data-none', hasNone);
  if (chosenGroups.some((group) => chosen[group].length > 0)) choosing.open = true;
}

function drawGroup(
  list: HTMLElement,
  group: ChosenGroup,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): void {
  const shown = [...labels[group]].filter(([value]) => counts.get(value) || chosen.includes(value));
  const focused = list.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement).value
    : undefined;
  list.replaceChildren(
    ...shown.map(([value, label]) => {
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', name: group, value, checked: chosen.includes(value) });
      const text = document.createElement('span');
      const count = document.createElement('span');
      count.className = 'count';
      count.textContent = ` (${counts.get(value) ?? 0})`;
      text.append(label, count);
      const choice = document.createElement('label');
      choice.className = 'check';
      choice.append(box, text);
      return choice;
    }),
  );
  list.closest('fieldset')?.toggleAttribute('hidden', shown.length === 0);
  if (focused) list.querySelector<HTMLInputElement>(`[value="${focused}"]`)?.focus();
}

/** What is chosen in a form. */
export const readChoices = (form: ParentNode): Chosen => {
  const values = (group: ChosenGroup) =>
    [...form.querySelectorAll<HTMLInputElement>(`input[name="${group}"]:checked`)].map(({ value }) => value);
  return { kind: values('kind').filter(isKind), certainty: values('certainty') };
};

/** What an address asks for; values that there are not are left out. */
export const choicesIn = (params: URLSearchParams): Chosen => {
  const values = (group: ChosenGroup) =>
    (params.get(group) ?? '').split(',').filter((value) => labels[group].has(value));
  return { kind: values('kind').filter(isKind), certainty: values('certainty') };
};

/** This page's address for a question. */
export function addressOf(typed: string, chosen: Chosen, asTyped: boolean): URL {
  const address = new URL(location.href);
  address.search = '';
  if (typed) address.searchParams.set('q', typed);
  for (const group of chosenGroups)
    if (chosen[group].length > 0) address.searchParams.set(group, chosen[group].join(','));
  if (asTyped) address.searchParams.set('spelling', 'as-typed');
  return address;
}
