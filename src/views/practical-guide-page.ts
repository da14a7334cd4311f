import { render } from 'astro:content';
import { must } from '../lib/must.ts';
import type { PageFacts } from '../linked-data/page.ts';
import { answerValidity, formatDescription } from './answers.ts';
import { guideFileLink } from './citation-files.ts';
import { viewVerdict } from './claims.ts';
import { claims, practicalGuides } from './collections.ts';
import type { GuideView } from './guide.ts';
import { numbersFor } from './numbers.ts';
import { citedIn, numberReferences } from './references.ts';
import { viewRisks } from './risks.ts';
import { sharePicture } from './share-pictures.ts';
import { letterSources, sourcesIn } from './sources.ts';
import { changedSources } from './standings.ts';

/** Ids of the practical guides. */
export const practicalGuidePaths = async () =>
  [...(await practicalGuides()).keys()].map((id) => ({ params: { id } }));

/** Everything that one practical guide prints. */
export async function practicalGuidePage(id: string) {
  const file = `src/content/guides/${id}.mdx`;
  const entry = must((await practicalGuides()).get(id), `no practical guide "${id}"`);
  const { data, body = '' } = entry;
  const { get: getClaim } = await claims();
  const view = (claim: string) => viewVerdict(getClaim(claim, file));
  const sources = await letterSources([...sourcesIn(body), ...data.sources], file);
  const guide: GuideView = {
    id,
    title: data.title,
    references: await numberReferences([...citedIn(body), ...data.citations], file),
    sources,
    file: guideFileLink(`guides/${id}`),
    claimPath: (claim) => view(claim).path,
    number: await numbersFor(file),
    finder: { label: data.title },
    risks: await viewRisks(data.risks, file),
    claims: data.claims.map(view),
    ...nothingMeasured,
  };
  const validity = await answerValidity(data, data.claims, file);
  const facts: PageFacts = {
    cites: guide.references.list.map((reference) => reference.path),
    modified: data.evidenceAsOf,
    expires: validity.nextCheck,
    reviewedBy: data.reviewedBy,
  };
  const { Content, headings } = await render(entry);
  return {
    id,
    data,
    guide,
    sources: sources.list,
    validity,
    description: formatDescription(data.title, data.description, validity),
    changed: await changedSources(`guides/${id}`),
    facts,
    picture: await sharePicture(`/guides/${id}/`),
    Content,
    headings: headings.filter(({ depth }) => depth === 2),
  };
}

/** What guides on a condition or a technique print beyond their text. */
const nothingMeasured: Pick<
  GuideView,
  'outcomes' | 'notStudied' | 'crowds' | 'timeLine' | 'forest' | 'guidelines' | 'studies' | 'tested' | 'doses'
> = {
  outcomes: [],
  notStudied: [],
  crowds: [],
  timeLine: undefined,
  forest: { plots: [], alone: [] },
  guidelines: [],
  studies: [],
  tested: [],
  doses: [],
};
