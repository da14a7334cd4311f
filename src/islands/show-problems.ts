/** One answer to mend: the id of its field, and a sentence. */
interface FieldProblem {
  field: string;
  says: string;
}

/**
 * Puts each sentence beside its field (`#<field>-problem`) and into the summary of `root`, which leads to the fields and takes the
 * focus; with no problem both go away.
 */
export function showProblems(root: HTMLElement, problems: readonly FieldProblem[], title: string): void {
  const saysOf = new Map(problems.map(({ field, says }) => [field, says]));
  for (const place of root.querySelectorAll<HTMLElement>('[data-problem]')) {
    const id = place.id.replace(/-problem$/, '');
    const says = saysOf.get(id);
    place.replaceChildren(says ?? '');
    const field = root.querySelector(`#${id}`);
    if (says) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
  }
  const summary = root.querySelector<HTMLElement>('[data-problems]');
  const heading = summary?.querySelector<HTMLElement>('[data-problems-title]');
  if (!summary || !heading) return;
  summary.hidden = problems.length === 0;
  heading.replaceChildren(title);
  summary.querySelector('[data-problem-list]')?.replaceChildren(
    ...problems.map(({ field, says }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${field}`;
      link.append(says);
      // The address stays as it is: a step back must not mean this list.
      link.addEventListener('click', (event) => {
        event.preventDefault();
        root.querySelector<HTMLElement>(`#${field}`)?.focus();
      });
      item.append(link);
      return item;
    }),
  );
  if (problems.length > 0) heading.focus();
}
