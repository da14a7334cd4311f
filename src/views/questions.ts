import { render } from 'astro:content';
import { isOverdue } from '../evidence/freshness.ts';
import type { Question } from '../evidence/schema/guide.ts';
import { must } from '../lib/must.ts';
import { viewVerdict } from './claims.ts';
import { citations, claims, questions, sources } from './collections.ts';
import { viewReference } from './references.ts';
import { viewRisks } from './risks.ts';
import { viewSource } from './sources.ts';
import { today } from './today.ts';

const groupWords: Record<Question['group'], string> = {
  'does-it-work': 'Does it work?',
  safety: 'Is it safe?',
  choosing: 'Choosing a therapist and a type',
  'first-visit': 'The visit',
  paying: 'Paying',
  'at-home': 'At home',
  'for-clinicians': 'For clinicians',
};

/** Ids of all questions. */
export const questionPaths = async () => [...(await questions()).keys()].map((id) => ({ params: { id } }));

/** All questions by group. */
export async function questionGroups() {
  const entries = [...(await questions()).values()];
  return Object.entries(groupWords)
    .map(([group, heading]) => ({
      heading,
      questions: entries
        .filter(({ data }) => data.group === group)
        .map(({ id, data }) => ({ path: `/questions/${id}/`, question: data.question, answer: data.answer }))
        .sort((a, b) => (a.question < b.question ? -1 : 1)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** Everything that one question page prints. */
export async function questionPage(id: string) {
  const file = `src/content/faqs/${id}.md`;
  const entry = must((await questions()).get(id), `no question "${id}"`);
  const data = entry.data;
  const [{ get: getClaim }, { get: getCitation }, { get: getSource }] = await Promise.all([
    claims(),
    citations(),
    sources(),
  ]);
  const { Content } = await render(entry);
  return {
    id,
    data,
    group: groupWords[data.group],
    overdue: isOverdue(data, today),
    verdicts: data.claims.map((claim) => viewVerdict(getClaim(claim, file))),
    references: data.citations.map((citation) => viewReference(getCitation(citation, file))),
    sources: data.sources.map((source) => viewSource(getSource(source, file))),
    risks: await viewRisks(data.risks, file),
    Content,
  };
}
