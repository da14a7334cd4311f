import { hintOf } from '../practice/change-in-words.ts';
import { type MeasureRule, onDay } from '../practice/measure.ts';
import { localDay } from './local-day.ts';

/** The chosen measure with the thresholds that stand today; undefined before one is chosen. */
export function chosenMeasure(form: HTMLElement): MeasureRule | undefined {
  const option = optionOf(form);
  const json = option?.dataset['rule'];
  return json ? onDay(JSON.parse(json) as MeasureRule, localDay()) : undefined;
}

/** Prints range and threshold of the chosen measure below its label. */
export function showHint(form: HTMLElement): void {
  const hint = form.querySelector<HTMLElement>('[data-measure-hint]');
  if (!hint) return;
  hint.dataset['empty'] ??= hint.textContent ?? '';
  const measure = chosenMeasure(form);
  hint.textContent = measure ? hintOf(measure) : hint.dataset['empty'];
}

const optionOf = (form: HTMLElement): HTMLOptionElement | undefined =>
  form.querySelector<HTMLSelectElement>('[data-measure-choice]')?.selectedOptions[0];
