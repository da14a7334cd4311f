import { render } from 'astro:content';
import type { ConditionGuide } from '../evidence/schema/guide.ts';
import { byDesignThenYear } from '../evidence/study-design.ts';
import { type ConditionId, conditions, painConditionIds } from '../evidence/topics.ts';
import { must } from '../lib/must.ts';
import type { PageFacts } from '../linked-data/page.ts';
import { conditionNode } from '../linked-data/topics.ts';
import { answerValidity, formatDescription } from './answers.ts';
import { guideFileLink } from './citation-files.ts';
import { effectRows, namePeople, viewOutcomeRow, viewVerdict } from './claims.ts';
import { citations, claims, conditionGuides, sources } from './collections.ts';
import { conditionCrowds } from './crowd.ts';
import { conditionForest } from './forest.ts';
import type { GuideView } from './guide.ts';
import { guidelinesFor } from './guidelines.ts';
import { numbersFor } from './numbers.ts';
import { citedIn, numberReferences, viewReference } from './references.ts';
import { viewRisks } from './risks.ts';
import { sharePicture } from './share-pictures.ts';
import { viewSource } from './sources.ts';
import { changedSources } from './standings.ts';
import { type TestedCourses, testedCourses } from './tested-courses.ts';
import { timeLineOf } from './time-line.ts';

/** Ids of the condition guides that exist. */
export async function conditionPaths() {
  return [...(await conditionGuides()).keys()].map((id) => ({ params: { id } }));
}

/** Everything that one condition page prints. */
export async function conditionPage(id: string) {
  const entry = must((await conditionGuides()).get(id), `no condition guide "${id}"`);
  const file = `src/content/conditions/${id}.mdx`;
  const path = `/conditions/${id}/`;
  const topic = must(
    conditions[id as ConditionId],
    `${file}: expected a file name that is a condition id of src/evidence/topics.ts`,
  );
  const data = entry.data;
  const { all: everyCitation } = await citations();
  const { get: getClaim } = await claims();
  const { get: getSource } = await sources();
  const outcomes = namePeople(await Promise.all(data.outcomes.map((claim) => viewOutcomeRow(claim, file))));
  const tested = await testedCourses(data, file);
  const forest = await conditionForest(id as ConditionId);
  const sideEffects = data.glance.filter(({ label }) => label === 'Common side effect');
  const crowds = conditionCrowds(
    id as ConditionId,
    everyCitation,
    sideEffects.flatMap((row) => row.citations),
  );
  const ids = [
    ...data.careCards.flatMap((card) => card.citations),
    ...data.glance.flatMap((row) => row.citations),
    ...tested.citations,
    ...outcomes.flatMap(({ citation }) => citation ?? []),
    ...citedIn(entry.body ?? ''),
    ...crowds.map(({ source }) => source.id),
    ...[...forest.plots.flatMap(({ rows }) => rows), ...forest.alone].map(({ citation }) => citation),
  ];
  const guide: GuideView = {
    id,
    title: data.title,
    references: await numberReferences(ids, file),
    file: guideFileLink(`conditions/${id}`),
    claimPath: (claim) => viewVerdict(getClaim(claim, file)).path,
    number: await numbersFor(file),
    finder: {
      label: topic.plain,
      ...(painConditionIds.includes(id as ConditionId) && { field: { name: 'specialty', value: id } }),
    },
    outcomes,
    notStudied: data.notStudied,
    crowds,
    timeLine: timeLineOf(namePeople(await effectRows([...data.outcomes, ...data.claims], file))),
    forest,
    guidelines: await guidelinesFor(id as ConditionId),
    risks: await viewRisks(data.risks, file),
    studies: everyCitation
      .filter((one) => one.conditions.includes(id as ConditionId) && one.studyDesign !== 'guideline')
      .sort(byDesignThenYear)
      .map(viewReference),
    claims: data.claims.map((claim) => viewVerdict(getClaim(claim, file))),
    tested: [],
    doses: [],
  };
  const validity = await answerValidity(data, [data.answer.claim], file);
  const facts: PageFacts = {
    type: 'MedicalWebPage',
    main: conditionNode(path, topic.plain, [...new Set(guide.guidelines.map((row) => row.path))]),
    cites: guide.references.list.map((reference) => reference.path),
    modified: data.evidenceAsOf,
    expires: validity.nextCheck,
    reviewedBy: data.reviewedBy,
  };
  const { Content, headings } = await render(entry);
  return {
    id,
    topic,
    data,
    guide,
    glance: withTested(data.glance, tested),
    tested,
    answer: await viewOutcomeRow(data.answer.claim, file),
    validity,
    description: formatDescription(data.title, data.description, validity),
    careCards: data.careCards.map((card) => ({
      ...card,
      sources: card.sources.map((source) => viewSource(getSource(source, file))),
    })),
    changed: await changedSources(`conditions/${id}`),
    facts,
    picture: await sharePicture(path),
    Content,
    headings: headings.filter(({ depth }) => depth === 2),
  };
}

/** The rows of the box on top, with what the trials gave before the side effect, which comes last. */
function withTested(
  rows: ConditionGuide['glance'],
  { words, citations: ids }: TestedCourses,
): { label: string; text: string; citations: string[] }[] {
  const last = rows.filter(({ label }) => label === 'Common side effect');
  const gave = { label: 'What the trials gave', text: words, citations: ids };
  return [...rows.filter((row) => !last.includes(row)), gave, ...last];
}
