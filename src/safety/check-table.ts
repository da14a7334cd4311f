import { levelOfNotSure, levelOfSign } from './check.ts';
import { riskQuestions, signQuestions } from './check-questions.ts';
import { type Level, levelOf } from './level.ts';
import type { Contraindication } from './schema/contraindication.ts';

/** One answer that can be ticked. */
export interface CheckOption {
  value: string;
  label: string;
  level: Level;
  /** The record that says what to do; absent for "not sure" */
  risk?: string;
  /** Other names to find it by, e.g. brand names */
  names?: string[];
}

/** Answers that are asked together. */
export interface CheckQuestion {
  id: string;
  legend: string;
  /** Areas of the body for which it is asked; empty for all */
  areas: readonly string[];
  options: CheckOption[];
}

/** Every question but the one on the body, with the level of every answer, out of the risk records. */
export function checkTable(records: readonly Contraindication[], get: (id: string) => Contraindication) {
  return {
    signs: signQuestions.map(({ risk, legend, areas }) => question(risk, legend, signsOf(get(risk)), areas)),
    conditions: question(
      'conditions',
      'Do you have any of these?',
      riskQuestions.conditions.map((id) => byName(get(id))),
    ),
    medicines: question('medicines', 'Do you take any of these medicines?', records.flatMap(medicinesOf)),
    recent: question(
      'recent',
      'Is any of this true now, or was it lately?',
      riskQuestions.recent.map((id) => byName(get(id))),
    ),
  };
}

const question = (
  id: string,
  legend: string,
  options: CheckOption[],
  areas: readonly string[] = [],
): CheckQuestion => ({
  id,
  legend,
  areas,
  options: [...options, { value: `${id}-not-sure`, label: 'I am not sure', level: levelOfNotSure }],
});

const signsOf = ({ id, redFlags }: Contraindication): CheckOption[] =>
  redFlags.map(({ sign, act }, at) => ({
    value: `${id}-${at}`,
    label: sign,
    level: levelOfSign(act),
    risk: id,
  }));

const byName = ({ id, plainName, kind }: Contraindication): CheckOption => ({
  value: id,
  label: plainName,
  level: levelOf(kind),
  risk: id,
});

const medicinesOf = ({ id, kind, medicines }: Contraindication): CheckOption[] =>
  medicines.map(({ class: label, names }, at) => ({
    value: `${id}-medicine-${at}`,
    label,
    names,
    level: levelOf(kind),
    risk: id,
  }));
