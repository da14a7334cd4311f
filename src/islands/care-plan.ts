import { count } from '../lib/text.ts';
import { type CarePlan, planOfCare, progressNote } from '../practice/care-plan.ts';
import { cautionOfTarget } from '../practice/goal.ts';
import { identityWarning } from '../practice/identity.ts';
import { cautionOfWeeks } from '../practice/plan-day.ts';
import { readCarePlan } from '../practice/read-care-plan.ts';
import { unitsOf } from '../practice/timed-units.ts';
import { localDay } from './local-day.ts';
import { chosenMeasure, showHint } from './measure-choice.ts';
import { showProblems } from './show-problems.ts';
import { listItem, ToolForm } from './tool-form.ts';

/** Writes a plan of care line and a progress line out of its form; keeps and sends nothing. */
class CarePlanTool extends ToolForm {
  protected override changed(form: HTMLFormElement): void {
    showHint(form);
    const minutes = String(new FormData(form).get('minutes') ?? '').trim();
    const says = /^\d{1,3}$/.test(minutes)
      ? `${count(Number(minutes), 'minute')} of one code: ${count(unitsOf(Number(minutes)), 'unit')}.`
      : '';
    const units = form.querySelector('[data-units]');
    if (units && units.textContent !== says) units.textContent = says;
  }

  protected answer(form: HTMLFormElement, result: HTMLElement): void {
    const typed = Object.fromEntries([...new FormData(form)].map(([field, value]) => [field, String(value)]));
    const days = [...form.querySelectorAll<HTMLInputElement>('input[type="date"]')];
    const { plan, problems } = readCarePlan(typed, {
      measure: chosenMeasure(form),
      today: localDay(),
      impossibleDays: days.filter(({ validity }) => validity.badInput).map(({ id }) => id),
    });
    showProblems(form, problems, 'Please look at this again');
    result.hidden = plan === undefined;
    if (!plan) return;
    this.querySelector('[data-text="plan"]')?.replaceChildren(planOfCare(plan));
    this.querySelector('[data-text="progress"]')?.replaceChildren(progressNote(plan));
    for (const status of this.querySelectorAll('[data-copy-status]')) status.replaceChildren();
    const cautions = cautionsOf(plan, localDay());
    this.querySelector('[data-caution-list]')?.replaceChildren(...cautions.map(listItem));
    const part = this.querySelector<HTMLElement>('[data-cautions]');
    if (part) part.hidden = cautions.length === 0;
    this.querySelector<HTMLElement>('[data-result-title]')?.focus();
  }
}

const cautionsOf = (plan: CarePlan, today: string): string[] => [
  ...new Set(
    [
      ...[plan.activity, plan.cause, plan.who, plan.goal].map(identityWarning),
      cautionOfTarget(plan.measure, plan.baseline, plan.target),
      cautionOfWeeks(plan.weeks, plan.goalDay, today),
    ].filter((caution) => caution !== ''),
  ),
];

customElements.define('care-plan', CarePlanTool);
