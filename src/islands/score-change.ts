import { changeInWords } from '../practice/change-in-words.ts';
import type { FieldProblem } from '../practice/field-problem.ts';
import type { MeasureRule } from '../practice/measure.ts';
import { readScore } from '../practice/score.ts';
import { chosenMeasure, showHint } from './measure-choice.ts';
import { showProblems } from './show-problems.ts';
import { listItem, ToolForm } from './tool-form.ts';

/** Sets the change between two scores against the smallest one that counts; keeps and sends nothing. */
class ScoreChange extends ToolForm {
  protected override changed(form: HTMLFormElement): void {
    showHint(form);
  }

  protected answer(form: HTMLFormElement, result: HTMLElement): void {
    const measure = chosenMeasure(form);
    const typed = new FormData(form);
    const before = read(measure, typed.get('before'));
    const after = read(measure, typed.get('after'));
    const problems: FieldProblem[] = [
      ...(measure ? [] : [{ field: 'measure', says: 'Choose a measure.' }]),
      ...('problem' in before ? [{ field: 'before', says: `Score before: ${before.problem}` }] : []),
      ...('problem' in after ? [{ field: 'after', says: `Score after: ${after.problem}` }] : []),
    ];
    showProblems(form, problems, 'Please look at this again');
    result.hidden = problems.length > 0;
    if (!measure || 'problem' in before || 'problem' in after) return;
    const { answer, reasons } = changeInWords(measure, before.score, after.score);
    this.querySelector('[data-reasons]')?.replaceChildren(...reasons.map(listItem));
    this.querySelector('[data-measure-link]')?.setAttribute('href', `#${measure.id}`);
    const title = this.querySelector<HTMLElement>('[data-result-title]');
    if (title) title.textContent = `${measure.abbreviation}: ${answer}`;
    title?.focus();
  }
}

const read = (measure: MeasureRule | undefined, typed: FormDataEntryValue | null) =>
  measure
    ? readScore(measure, String(typed ?? ''))
    : { problem: 'Choose a measure first, then enter a score.' };

customElements.define('score-change', ScoreChange);
