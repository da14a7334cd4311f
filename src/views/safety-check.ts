import { techniques } from '../evidence/topics.ts';
import { levelOfNotSure, levelOfSign } from '../safety/check.ts';
import { checkAreas, riskQuestions, signQuestions } from '../safety/check-questions.ts';
import { type Level, levelOf } from '../safety/level.ts';
import type { Contraindication } from '../safety/schema/contraindication.ts';
import { contraindications, sources } from './collections.ts';
import { type SourceView, viewSource } from './sources.ts';

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

/** What a ticked answer means, as the result prints it. */
export interface CheckAdvice {
  id: string;
  path: string;
  name: string;
  level: Level;
  answer: string;
  action: string;
  tell: string;
  instead: string;
  avoid: string;
  disagreement: string;
  sources: SourceView[];
}

/** Everything that the safety check asks and answers. */
export async function safetyCheck() {
  const { get, all } = await contraindications();
  const { get: getSource } = await sources();
  const risk = (id: string) => get(id, 'src/safety/check-questions.ts');
  const advice = all.map(
    (record): CheckAdvice => ({
      id: record.id,
      path: `/safety/${record.id}/`,
      name: record.plainName,
      level: levelOf(record.kind),
      answer: record.answer,
      action: record.action,
      tell: record.tellTheTherapist,
      instead: record.instead,
      avoid: avoidWords(record),
      disagreement: record.disagreement ?? '',
      sources: record.sources.map((id) => viewSource(getSource(id, record.id))),
    }),
  );
  return {
    areas: checkAreas.map((area) => ({ ...area, path: area.risk && `/safety/${area.risk}/` })),
    signs: signQuestions.map(({ risk: id, legend, areas }) => question(id, legend, signsOf(risk(id)), areas)),
    conditions: question(
      'conditions',
      'Do you have any of these?',
      riskQuestions.conditions.map(risk).map(byName),
    ),
    medicines: question('medicines', 'Do you take any of these medicines?', all.flatMap(medicinesOf)),
    recent: question(
      'recent',
      'Is any of this true now, or was it lately?',
      riskQuestions.recent.map(risk).map(byName),
    ),
    advice,
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

const avoidWords = ({ appliesTo, kind }: Contraindication): string => {
  if (appliesTo !== 'all') return `${appliesTo.map((id) => techniques[id].label).join(', ')}.`;
  if (kind === 'local') return 'Any massage on or near that place.';
  if (kind === 'ask-clinician')
    return 'Any massage until your doctor has agreed; firm and deep work above all.';
  return 'All massage for now.';
};
