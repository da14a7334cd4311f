import { changedOn } from '../evidence/changed-on.ts';
import type { CslItem } from '../evidence/csl.ts';
import { formatDose } from '../evidence/dose.ts';
import { highwireTags } from '../evidence/highwire.ts';
import { formatPlain } from '../evidence/reference.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import { designWords } from '../evidence/study-design.ts';
import { cutAtWord } from '../lib/page-title.ts';
import { sourceNode } from '../linked-data/citation.ts';
import { guidelineNodes } from '../linked-data/guideline.ts';
import type { PageFacts } from '../linked-data/page.ts';
import type { ReferenceStyle } from '../references/reference-styles.ts';
import { citationFileLinks } from './citation-files.ts';
import { citationPath, itemOf, pageAddress } from './citation-item.ts';
import { resultsOf } from './citation-results.ts';
import { usesOf } from './citation-uses.ts';
import { citations } from './collections.ts';
import { crowdsOf } from './crowd.ts';
import { referenceText } from './reference-text.ts';
import { viewReference } from './references.ts';
import { viewStanding } from './standing.ts';
import { topicLinks } from './topic-links.ts';

/** A reference in one style, as text to copy. */
export interface StyledReference {
  style: ReferenceStyle | 'plain';
  name: string;
  text: string;
}

/** Ids of all citations. */
export const citationPaths = async () => (await citations()).all.map(({ id }) => ({ params: { id } }));

const directionWords: Record<Citation['direction'], string> = {
  supports: 'Speaks for massage',
  'no-difference': 'Found no difference',
  against: 'Speaks against massage',
  mixed: 'Mixed',
};

/** Everything that one citation page prints. */
export async function citationPage(id: string) {
  const { get } = await citations();
  const citation = get(id, `citation page ${id}`);
  const item = itemOf(citation);
  const { by } = citation.status;
  const reference = viewReference(citation);
  const standing = await viewStanding(citation);
  return {
    citation,
    reference,
    // Bodies have long names; the title must still tell what the source is about.
    title: `${cutAtWord(reference.short, 32)}: ${citation.title}`,
    description: cutAtWord(citation.finding, 160),
    facts: factsOf(citation, item, {
      links: reference.links,
      standing: standing.standing === 'current' ? undefined : standing.words,
    }),
    design: designWords[citation.studyDesign],
    direction: directionWords[citation.direction],
    standing,
    replacedBy: by ? viewReference(get(by, `citation ${id}`)) : undefined,
    arms: citation.arms.map(({ name, dose }) => ({ name, dose: dose ? formatDose(dose) : '' })),
    results: resultsOf(citation),
    crowds: crowdsOf(citation),
    topics: await topicLinks(citation),
    uses: await usesOf(id),
    references: styledReferences(citation, item, reference.reference),
    tags: highwireTags(item, pageAddress(id)),
    files: { one: citationFileLinks(citation), all: citationFileLinks() },
  };
}

function factsOf(citation: Citation, item: CslItem, source: Parameters<typeof sourceNode>[2]): PageFacts {
  const path = citationPath(citation.id);
  const { title, year, recommendations } = citation;
  return {
    type: 'MedicalWebPage',
    main: sourceNode(path, item, source),
    ...(citation.studyDesign === 'guideline' && {
      about: guidelineNodes(path, { title, year, recommendations }),
    }),
    modified: changedOn(citation),
  };
}

const styledReferences = (citation: Citation, item: CslItem, ama: string): StyledReference[] => [
  { style: 'ama', name: 'AMA', text: ama },
  { style: 'apa', name: 'APA', text: referenceText(item, 'apa') },
  { style: 'vancouver', name: 'Vancouver (NLM)', text: referenceText(item, 'vancouver') },
  { style: 'plain', name: 'Plain words', text: formatPlain(citation) },
];
