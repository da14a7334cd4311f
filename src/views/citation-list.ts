import { certaintyLevels, formatLevel, levelsStated } from '../evidence/certainty.ts';
import { outcomeConcepts } from '../evidence/outcome-concepts.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import { byDesignThenYear, designWords, type StudyDesign } from '../evidence/study-design.ts';
import { type CitationFileLink, citationFileLinks } from './citation-files.ts';
import { citations } from './collections.ts';
import { type FacetView, type Filed, tokensOf, viewFacets } from './facets.ts';
import { type ReferenceView, viewReference } from './references.ts';
import { conditionLabels, techniqueLabels } from './topic-labels.ts';

/** A citation in the list: its reference, what it is filed under, and the words and identifiers that find it. */
export interface ListedCitation extends ReferenceView {
  tokens: string;
  words: string;
  /** DOI, PubMed and register numbers in lower case */
  ids: string;
}

const sinceYears = [2020, 2015, 2010, 2005, 2000];

const facets = {
  design: { label: 'Design', values: designWords },
  since: {
    label: 'Published',
    // Digits alone would be sorted before the order in which they are written.
    values: Object.fromEntries(sinceYears.map((year) => [`y${year}`, `${year} or later`])),
  },
  condition: { label: 'Condition', values: conditionLabels },
  technique: { label: 'Technique', values: techniqueLabels },
  outcome: { label: 'Outcome', values: outcomeConcepts },
  certainty: {
    label: 'Certainty it states',
    values: Object.fromEntries(certaintyLevels.map((level) => [level, formatLevel(level)])),
  },
  access: { label: 'Full text', values: { free: 'Free at PubMed Central' } },
};

const filedUnder = ({ studyDesign, year, conditions, techniques, pmcid, ...one }: Citation): Filed => ({
  design: [studyDesign],
  since: sinceYears.filter((since) => (year ?? 0) >= since).map((since) => `y${since}`),
  condition: conditions,
  technique: techniques,
  outcome: one.outcomes.flatMap(({ concept = [] }) => concept),
  certainty: levelsStated(one.certaintyStated ?? ''),
  access: pmcid ? ['free'] : [],
});

const listed = (citation: Citation): ListedCitation => ({
  ...viewReference(citation),
  tokens: tokensOf(filedUnder(citation)),
  words: [
    ...citation.authors.map((author) => ('literal' in author ? author.literal : author.family)),
    citation.journal,
    citation.journalAbbrev,
    ...citation.aliases,
  ].join(' '),
  ids: [citation.doi, citation.pmid, citation.pmcid, citation.registration]
    .filter((id) => id !== undefined)
    .join(' ')
    .toLowerCase(),
});

const headings: Record<StudyDesign, string> = {
  guideline: 'Guidelines',
  'systematic-review': 'Systematic reviews',
  'evidence-map': 'Evidence maps',
  'randomized-trial': 'Randomized trials',
  observational: 'Observational studies',
  laboratory: 'Laboratory studies',
  'narrative-review': 'Narrative reviews',
};

/** All citations grouped by design, guidelines first, newest first, and the facets by which they are filtered. */
export async function citationList(): Promise<{
  groups: { design: string; heading: string; citations: ListedCitation[] }[];
  facets: FacetView[];
  total: number;
  /** All of them in one file, by format */
  files: CitationFileLink[];
}> {
  const all = (await citations()).all.toSorted(byDesignThenYear);
  const groups = Object.entries(headings)
    .map(([design, heading]) => ({
      design,
      heading,
      citations: all.filter(({ studyDesign }) => studyDesign === design).map(listed),
    }))
    .filter((group) => group.citations.length > 0);
  return {
    groups,
    facets: viewFacets(all.map(filedUnder), facets),
    total: all.length,
    files: citationFileLinks(),
  };
}
