import type { FieldProblem } from '../../practice/field-problem.ts';

/**
 * Prints a sentence beside each field that has a problem and a list above the form that leads to them, and moves there. What was
 * typed stays. Without problems it clears all of this.
 */
export function showProblems(form: HTMLElement, problems: readonly FieldProblem[]): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const found = problems.find((problem) => problem.field === field.dataset['field']);
    const sentence = field.querySelector<HTMLElement>('.field-problem');
    const control = field.querySelector<HTMLElement>('input, select, textarea');
    if (sentence) {
      sentence.textContent = found?.problem ?? '';
      sentence.hidden = !found;
    }
    if (found) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
  const summary = form.querySelector<HTMLElement>('[data-problem-summary]');
  if (!summary) return;
  summary.querySelector('[data-problem-list]')?.replaceChildren(...problems.map((one) => lineOf(form, one)));
  summary.hidden = problems.length === 0;
  if (problems.length > 0) summary.focus();
}

function lineOf(form: HTMLElement, { field, problem }: FieldProblem): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${field}`;
  const label = form.querySelector(`label[for="${field}"]`)?.textContent?.trim() ?? '';
  link.textContent = `${label}: ${problem}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    form.querySelector<HTMLElement>(`#${field}`)?.focus();
  });
  item.append(link);
  return item;
}
