import { changeInWords } from '../practice/change-in-words.ts';
import type { FieldProblem } from '../practice/field-problem.ts';
import type { MeasureRule } from '../practice/measure.ts';
import { readScore } from '../practice/score.ts';
import { chosenMeasure, showHint } from './measure-choice.ts';
import { showProblems } from './show-problems.ts';

/** Sets the change between two scores against the smallest one that counts; keeps and sends nothing. */
class ScoreChange extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-form]');
    const result = this.querySelector<HTMLElement>('[data-result]');
    if (!form || !result) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    form.hidden = false;
    form.addEventListener('submit', (event) => this.#answer(event, form, result), { signal });
    const changed = () => {
      showHint(form);
      result.hidden = true;
    };
    form.addEventListener('input', changed, { signal });
    // A browser that comes back to the page may bring the choice along.
    changed();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #answer(event: Event, form: HTMLFormElement, result: HTMLElement): void {
    event.preventDefault();
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
    this.querySelector('[data-reasons]')?.replaceChildren(...reasons.map(item));
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

function item(text: string): HTMLElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}

customElements.define('score-change', ScoreChange);
