import { type MeasureRule, onDay } from '../../practice/measure.ts';
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
  hint.textContent = optionOf(form)?.dataset['hint'] ?? hint.dataset['empty'];
}

const optionOf = (form: HTMLElement): HTMLOptionElement | undefined =>
  form.querySelector<HTMLSelectElement>('[data-measure-choice]')?.selectedOptions[0];
