import { bodyOf } from '../../evidence/guideline-bodies.ts';
import { linksOf } from '../../evidence/reference.ts';
import type { Citation } from '../../evidence/schema/citation.ts';
import { must } from '../../lib/must.ts';
import type { ItemOf } from '../../open-data/files.ts';
import { citations, claims } from '../collections.ts';
import { viewStanding } from '../standing.ts';
import { linkCitation } from './links.ts';

type Item = ItemOf<'guidelines'>;

/** Every guideline of guidelines.json, newest first. */
export async function guidelineItems(): Promise<Item[]> {
  const { all } = await citations();
  const guidelines = all.filter(({ studyDesign }) => studyDesign === 'guideline');
  return Promise.all(guidelines.sort((a, b) => (b.year ?? 0) - (a.year ?? 0)).map(guidelineItem));
}

async function guidelineItem(guideline: Citation): Promise<Item> {
  const { id, title, year, country, doi, recommendations, conditions, techniques, status } = guideline;
  const file = `citation ${id}`;
  const { standing, words } = await viewStanding(guideline);
  const isUsedBy = (claim: { evidence: { citation?: string | undefined }[] }) =>
    claim.evidence.some(({ citation }) => citation === id);
  return {
    id,
    page: linkCitation(guideline).page,
    title,
    body: bodyOf(must(guideline.issuedBy, `${file}: a guideline needs issuedBy`)).name,
    year,
    country,
    standing,
    standingWords: words,
    replacedBy: status.by ? linkCitation((await citations()).get(status.by, file)) : undefined,
    doi,
    url: linksOf(guideline)[0]?.url,
    recommendations,
    conditions,
    techniques,
    claims: (await claims()).all.filter(isUsedBy).map((claim) => claim.id),
  };
}
