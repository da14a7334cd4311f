import { render } from 'astro:content';
import { byDesignThenYear } from '../evidence/study-design.ts';
import { conditionIds, namedTechniqueIds, type TechniqueId, techniques } from '../evidence/topics.ts';
import { must } from '../lib/must.ts';
import type { PageFacts } from '../linked-data/page.ts';
import { techniqueNode } from '../linked-data/topics.ts';
import { answerValidity, formatDescription } from './answers.ts';
import { guideFileLink } from './citation-files.ts';
import { viewOutcomeRow, viewVerdict } from './claims.ts';
import { citations, claims, techniqueGuides } from './collections.ts';
import { dosesOf } from './doses.ts';
import type { GuideView, TestedView } from './guide.ts';
import { numbersFor } from './numbers.ts';
import { citedIn, numberReferences, viewReference } from './references.ts';
import { risksOfTechnique } from './risks.ts';
import { sharePicture } from './share-pictures.ts';
import { changedSources } from './standings.ts';
import { conditionLink } from './topic-links.ts';

/** Ids of the technique pages that exist. */
export async function techniquePaths() {
  return [...(await techniqueGuides()).keys()].map((id) => ({ params: { id } }));
}

async function testedIn(id: TechniqueId): Promise<TestedView[]> {
  const [{ all: everyCitation }, { all: everyClaim }] = await Promise.all([citations(), claims()]);
  const tested = conditionIds.map(async (condition) => {
    const studies = everyCitation
      .filter(
        (one) =>
          one.techniques.includes(id) &&
          one.conditions.includes(condition) &&
          one.studyDesign !== 'guideline',
      )
      .sort(byDesignThenYear)
      .map(viewReference);
    const verdicts = await Promise.all(
      everyClaim
        .filter(
          (one) => one.kind === 'effect' && one.techniques.includes(id) && one.conditions.includes(condition),
        )
        .map((one) => viewOutcomeRow(one.id, `src/content/techniques/${id}.mdx`)),
    );
    const { label, ...link } = await conditionLink(condition);
    return { condition: label, ...link, studies, verdicts };
  });
  return (await Promise.all(tested)).filter(({ studies }) => studies.length > 0);
}

/** Everything that one technique page prints. */
export async function techniquePage(id: string) {
  const entry = must((await techniqueGuides()).get(id), `no technique page "${id}"`);
  const file = `src/content/techniques/${id}.mdx`;
  const path = `/techniques/${id}/`;
  const technique = id as TechniqueId;
  const topic = must(
    techniques[technique],
    `${file}: expected a file name that is a technique id of src/evidence/topics.ts`,
  );
  const data = entry.data;
  const { all: everyCitation } = await citations();
  const { get: getClaim } = await claims();
  const guide: GuideView = {
    id,
    title: data.title,
    references: await numberReferences(citedIn(entry.body ?? ''), file),
    file: guideFileLink(`techniques/${id}`),
    claimPath: (claim) => viewVerdict(getClaim(claim, file)).path,
    number: await numbersFor(file),
    finder: {
      label: topic.plain,
      ...(namedTechniqueIds.includes(technique) && { field: { name: 'technique', value: id } }),
    },
    outcomes: [],
    notStudied: [],
    crowds: [],
    timeLine: undefined,
    forest: { plots: [], alone: [] },
    guidelines: [],
    risks: await risksOfTechnique(technique),
    studies: everyCitation
      .filter((one) => one.techniques.includes(technique))
      .sort(byDesignThenYear)
      .map(viewReference),
    claims: data.claims.map((claim) => viewVerdict(getClaim(claim, file))),
    tested: await testedIn(technique),
    doses: dosesOf(everyCitation, technique),
  };
  const validity = await answerValidity(data, [data.answer.claim], file);
  const { title: name, aliases } = data;
  const facts: PageFacts = {
    type: 'MedicalWebPage',
    main: techniqueNode(path, { name, aliases, risks: guide.risks }),
    cites: guide.references.list.map((reference) => reference.path),
    modified: data.evidenceAsOf,
    expires: validity.nextCheck,
    reviewedBy: data.reviewedBy,
  };
  const { Content, headings } = await render(entry);
  const neighbors = data.neighbors.map((neighbor) => ({
    label: techniques[neighbor].label,
    path: `/techniques/${neighbor}/`,
  }));
  return {
    id: technique,
    topic,
    data,
    guide,
    neighbors,
    answer: await viewOutcomeRow(data.answer.claim, file),
    validity,
    description: formatDescription(data.title, data.description, validity),
    changed: await changedSources(`techniques/${id}`),
    facts,
    picture: await sharePicture(path),
    Content,
    headings: headings.filter(({ depth }) => depth === 2),
  };
}
