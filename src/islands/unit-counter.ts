import { count } from '../lib/text.ts';
import { handsOnCodes, timedCodes } from '../practice/codes.ts';
import { fieldOf, readMinutes } from '../practice/read-minutes.ts';
import { eightMinuteRule, ruleOfEights, type TimedMinutes } from '../practice/timed-units.ts';
import { stepsOfEightMinuteRule, stepsOfRuleOfEights, unitsInWords } from '../practice/units-in-words.ts';
import { showProblems } from './show-problems.ts';
import { listItem, ToolForm } from './tool-form.ts';

/** Counts the units of the minutes in its form by both rules, with every step; keeps and sends nothing. */
class UnitCounter extends ToolForm {
  protected answer(form: HTMLFormElement, result: HTMLElement): void {
    const typed = new FormData(form);
    const { given, problems } = readMinutes(
      timedCodes.map(({ code }) => ({ code, typed: String(typed.get(fieldOf(code)) ?? '') })),
    );
    showProblems(form, problems, 'Please look at this again');
    result.hidden = problems.length > 0;
    if (problems.length > 0) return;
    const eight = eightMinuteRule(given);
    const eights = ruleOfEights(given);
    this.#print('eight', unitsInWords(eight), stepsOfEightMinuteRule(eight));
    this.#print('eights', unitsInWords(eights), stepsOfRuleOfEights(eights));
    this.#compare(given);
    const title = result.querySelector<HTMLElement>('[data-result-title]');
    if (title)
      title.textContent =
        eight.units === eights.units
          ? `${count(eight.units, 'unit')} by both rules`
          : `${count(eight.units, 'unit')} by the 8-minute rule, ${eights.units} by the rule of eights`;
    title?.focus();
  }

  #print(rule: string, answer: string, steps: string[]): void {
    this.querySelector(`[data-answer="${rule}"]`)?.replaceChildren(`${answer}.`);
    this.querySelector(`[data-steps="${rule}"]`)?.replaceChildren(...steps.map(listItem));
  }

  /** What the hands-on minutes would come to if all of them stood under one code. */
  #compare(given: TimedMinutes[]): void {
    const handsOn = given.filter(({ code }) => handsOnCodes.includes(code));
    const others = given.filter(({ code }) => !handsOnCodes.includes(code));
    const minutes = handsOn.reduce((sum, one) => sum + one.minutes, 0);
    const part = this.querySelector<HTMLElement>('[data-compare]');
    if (!part) return;
    part.hidden = minutes === 0;
    const rows: [string, TimedMinutes[]][] = [
      ['As entered', given],
      ...handsOnCodes.map((code): [string, TimedMinutes[]] => [
        `All ${minutes} as ${code}`,
        [{ code, minutes }, ...others],
      ]),
    ];
    part
      .querySelector('[data-compare-rows]')
      ?.replaceChildren(...rows.map(([name, day]) => rowOf(name, day)));
  }
}

function rowOf(name: string, day: TimedMinutes[]): HTMLElement {
  const row = document.createElement('tr');
  const head = element('th', name);
  head.setAttribute('scope', 'row');
  row.append(
    head,
    element('td', words(eightMinuteRule(day).units)),
    element('td', words(ruleOfEights(day).units)),
  );
  return row;
}

const words = (units: number): string => count(units, 'unit');

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

customElements.define('unit-counter', UnitCounter);
