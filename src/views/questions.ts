import { render } from 'astro:content';
import type { Question } from '../evidence/schema/guide.ts';
import { must } from '../lib/must.ts';
import type { PageFacts } from '../linked-data/page.ts';
import { questionNode } from '../linked-data/words.ts';
import { answerValidity, formatDescription } from './answers.ts';
import { viewVerdict } from './claims.ts';
import { citations, claims, questions, sources } from './collections.ts';
import { viewReference } from './references.ts';
import { viewRisks } from './risks.ts';
import { sharePicture } from './share-pictures.ts';
import { viewSource } from './sources.ts';
import { changedSources } from './standings.ts';

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
  const entries = await Promise.all(
    [...(await questions()).values()].map(async ({ id, data }) => ({
      path: `/questions/${id}/`,
      group: data.group,
      question: data.question,
      answer: data.answer,
      validity: await answerValidity(data, data.claims, `question ${id}`),
    })),
  );
  return Object.entries(groupWords)
    .map(([group, heading]) => ({
      heading,
      questions: entries
        .filter((entry) => entry.group === group)
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
  const path = `/questions/${id}/`;
  const validity = await answerValidity(data, data.claims, file);
  const references = data.citations.map((citation) => viewReference(getCitation(citation, file)));
  const facts: PageFacts = {
    ...(!validity.withdrawn && { type: 'FAQPage', main: questionNode(path, data.question, data.answer) }),
    cites: references.map((reference) => reference.path),
    modified: data.evidenceAsOf,
    expires: validity.nextCheck,
  };
  const { Content } = await render(entry);
  return {
    id,
    data,
    group: groupWords[data.group],
    validity,
    description: formatDescription(data.question, data.answer, validity),
    changed: await changedSources(`faqs/${id}`),
    facts,
    picture: await sharePicture(path),
    verdicts: data.claims.map((claim) => viewVerdict(getClaim(claim, file))),
    references,
    sources: data.sources.map((source) => viewSource(getSource(source, file))),
    risks: await viewRisks(data.risks, file),
    Content,
  };
}
