import { listInWords } from '../lib/text.ts';
import { type Stance, stanceIds, stances } from './stance.ts';

/** One guideline's answer to the question at hand. */
interface Answer {
  /** e.g. "WHO (2023)" */
  name: string;
  stance: Stance;
  /** What it speaks of where that is not massage at large; else empty */
  treatment: string;
  isCurrent: boolean;
}

/** One sentence on how the guidelines that stand agree or differ; it says nothing that the stances do not say. */
export function formatAgreement(answers: Answer[]): string {
  const standing = answers.filter(({ isCurrent }) => isCurrent);
  if (standing.length === 0) return 'No guideline in our records on this question still stands.';
  const groups = stanceIds.flatMap((stance) => {
    const some = standing.filter((one) => one.stance === stance);
    const treatments = [...new Set(some.map(({ treatment }) => treatment))];
    return treatments.map((treatment) => ({
      stance,
      treatment,
      names: some.filter((one) => one.treatment === treatment).map(({ name }) => name),
    }));
  });
  const clauses = groups.map(({ stance, treatment, names }, at) => {
    const massage = groups[at - 1]?.treatment === '' ? 'it' : 'massage';
    const clause = stances[stance].does[names.length === 1 ? 0 : 1];
    return `${listInWords(names)} ${clause.replace('{it}', treatment || massage)}`;
  });
  return `${lead(standing.map(({ stance }) => stance))}: ${clauses.join('; ')}.`;
}

function lead(all: Stance[]): string {
  const read = all.filter((stance) => stances[stance].side !== 'unknown');
  if (all.length === 1) return 'One guideline stands';
  if (read.length < 2) return `${all.length} guidelines stand`;
  if (new Set(read).size === 1) return 'The guidelines that stand agree';
  return new Set(read.map((stance) => stances[stance].side)).size === 1
    ? 'The guidelines that stand point the same way'
    : 'The guidelines that stand differ';
}
