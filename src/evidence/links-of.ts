import type { ContentSet, Entry } from './content-set.ts';

/** A field that names another record, and the collection that must hold it. */
export interface RecordReference {
  /** e.g. "evidence.0", or "text <Cite>.2" for the third mark of a text */
  field: string;
  to: keyof ContentSet;
  id: string;
}

type LinksOf = {
  [Name in keyof ContentSet]: (data: ContentSet[Name][number]['data']) => RecordReference[];
};

/** Every field of every record that names another record; every collection has its line here. */
const linksIn: LinksOf = {
  citations: ({ status }) => one('status.by', 'citations', status.by),
  claims: (claim) => [
    ...each('evidence', 'citations', named(claim.evidence, 'citation')),
    ...each('evidence', 'sources', named(claim.evidence, 'source')),
    ...(claim.kind === 'effect'
      ? [
          ...one('certainty.citation', 'citations', claim.certainty.citation),
          ...one('estimate.citation', 'citations', claim.estimate?.citation),
        ]
      : []),
  ],
  sources: () => [],
  'not-covered': () => [],
  // Its pages are addresses: checks/corrections.ts.
  corrections: () => [],
  contraindications: ({ sources, citations, statedBy }) => [
    ...each('sources', 'sources', sources),
    ...each('citations', 'citations', citations),
    ...each('statedBy', 'sources', named(statedBy, 'source')),
  ],
  payers: ({ claims, sources, conditions, bring, letter, where, cost }) => [
    ...each('claims', 'claims', claims),
    ...each('sources', 'sources', sources),
    ...Object.entries({ conditions, bring, letter, where, cost }).flatMap(([field, lines]) =>
      each(field, 'sources', named<'source'>(lines, 'source')),
    ),
  ],
  'outcome-measures': ({ importantChanges, detectableChange, sources }) => [
    ...each('importantChanges', 'sources', named(importantChanges, 'source')),
    ...each('importantChanges', 'citations', named(importantChanges, 'citation')),
    ...one('detectableChange.source', 'sources', detectableChange?.source),
    ...each('sources', 'sources', sources),
  ],
  'billing-rules': ({ lines }) => each('lines', 'sources', named(lines, 'source')),
  jurisdictions: ({ neighbors, sources }) => [
    ...each('neighbors', 'jurisdictions', neighbors),
    ...each('sources', 'sources', sources),
  ],
  credentials: ({ sources }) => each('sources', 'sources', sources),
  conditions: ({ answer, outcomes, claims, risks, careCards, glance, testedDoses }) => [
    ...one('answer.claim', 'claims', answer.claim),
    ...each('outcomes', 'claims', outcomes),
    ...each('claims', 'claims', claims),
    ...each('risks', 'contraindications', risks),
    ...careCards.flatMap(({ citations, sources }, at) => [
      ...each(`careCards.${at}.citations`, 'citations', citations),
      ...each(`careCards.${at}.sources`, 'sources', sources),
    ]),
    ...glance.flatMap(({ citations }, at) => each(`glance.${at}.citations`, 'citations', citations)),
    ...testedDoses.flatMap(({ citation }, at) => one(`testedDoses.${at}.citation`, 'citations', citation)),
  ],
  techniques: ({ answer, claims, neighbors }) => [
    ...one('answer.claim', 'claims', answer.claim),
    ...each('claims', 'claims', claims),
    ...each('neighbors', 'techniques', neighbors),
  ],
  faqs: (data) => whatItRestsOn(data),
  guides: (data) => whatItRestsOn(data),
  glossary: ({ seeAlso, citations, sources }) => [
    ...each('seeAlso', 'glossary', seeAlso),
    ...each('citations', 'citations', citations),
    ...each('sources', 'sources', sources),
  ],
};

/** The links of every record, with those of its text, by file. */
export const linksOf = (content: ContentSet): { file: string; links: RecordReference[] }[] =>
  Object.entries(content).flatMap(([name, entries]: [string, Entry<unknown>[]]) => {
    const inHead = linksIn[name as keyof ContentSet] as (data: unknown) => RecordReference[];
    return entries.map(({ file, data, body }) => ({ file, links: [...inHead(data), ...inText(body)] }));
  });

const marks: [name: string, to: keyof ContentSet][] = [
  ['Cite', 'citations'],
  ['ClaimLink', 'claims'],
  ['Term', 'glossary'],
  ['Source', 'sources'],
];

const inText = (body: string): RecordReference[] =>
  marks.flatMap(([name, to]) =>
    each(
      `text <${name}>`,
      to,
      [...body.matchAll(new RegExp(`<${name}\\s+id="([^"]*)"`, 'g'))].map(([, id = '']) => id),
    ),
  );

const whatItRestsOn = ({
  claims,
  citations,
  sources,
  risks,
}: Record<'claims' | 'citations' | 'sources' | 'risks', string[]>): RecordReference[] => [
  ...each('claims', 'claims', claims),
  ...each('citations', 'citations', citations),
  ...each('sources', 'sources', sources),
  ...each('risks', 'contraindications', risks),
];

const one = (field: string, to: keyof ContentSet, id: string | undefined): RecordReference[] =>
  id === undefined ? [] : [{ field, to, id }];

const each = (field: string, to: keyof ContentSet, ids: readonly (string | undefined)[]): RecordReference[] =>
  ids.flatMap((id, at) => one(`${field}.${at}`, to, id));

const named = <Key extends string>(
  all: readonly { [K in Key]?: string | undefined }[],
  key: Key,
): (string | undefined)[] => all.map((item) => item[key]);
