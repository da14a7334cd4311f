import { findMedicine } from '../../safety/medicine.ts';

/** Hides the groups of medicines (`[data-names]`) that a typed name does not fit, never a ticked one; tells what was found. */
export function findInList(root: HTMLElement, typed: string): string {
  const options = [...root.querySelectorAll<HTMLElement>('[data-names]')];
  const { groups, meant } = findMedicine(
    typed,
    options.map(({ dataset }) => (dataset['names'] ?? '').split('|')),
  );
  for (const [at, option] of options.entries())
    option.hidden = !groups.includes(at) && !option.querySelector(':checked');
  if (typed.trim() === '') return '';
  if (groups.length === 0) return 'We have no rule on that name. Ask a pharmacist, or tick "I am not sure".';
  const found = `${groups.length} of ${options.length} groups of medicines`;
  return meant.length > 0 ? `Did you mean ${meant.join(' or ')}? Shown: ${found}.` : found;
}
