import { listInWords } from '../lib/text.ts';
import { type Stance, stanceIds, stances } from './stance.ts';

/** One guideline's answer to the question at hand. */
interface Answer {
  /** e.g. "WHO (2023)" */
  name: string;
  stance: Stance;
  isCurrent: boolean;
}

/** One sentence on how the guidelines that stand agree or differ; it says nothing that the stances do not say. */
export function formatAgreement(answers: Answer[]): string {
  const standing = answers.filter(({ isCurrent }) => isCurrent);
  if (standing.length === 0) return 'No guideline in our records on this question still stands.';
  const clauses = stanceIds
    .map((stance) => ({ stance, names: standing.filter((one) => one.stance === stance) }))
    .filter(({ names }) => names.length > 0)
    .map(({ stance, names }, at) =>
      clause(
        stance,
        names.map(({ name }) => name),
        at === 0 ? 'massage' : 'it',
      ),
    );
  return `${lead(standing.map(({ stance }) => stance))}: ${clauses.join('; ')}.`;
}

const clause = (stance: Stance, names: string[], massage: string): string =>
  `${listInWords(names)} ${stances[stance].does[names.length === 1 ? 0 : 1].replace('{it}', massage)}`;

function lead(all: Stance[]): string {
  const read = all.filter((stance) => stances[stance].side !== 'unknown');
  if (all.length === 1) return 'One guideline stands';
  if (read.length < 2) return `${all.length} guidelines stand`;
  if (new Set(read).size === 1) return 'The guidelines that stand agree';
  return new Set(read.map((stance) => stances[stance].side)).size === 1
    ? 'The guidelines that stand point the same way'
    : 'The guidelines that stand differ';
}
