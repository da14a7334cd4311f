import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';

type Target = keyof ContentSet;
type Link = { field: string; to: Target; id: string | undefined };

const each = (field: string, to: Target, ids: readonly (string | undefined)[]): Link[] =>
  ids.map((id, index) => ({ field: `${field}.${index}`, to, id }));

/** Every field of every record that names another record. */
export function linksOf(content: ContentSet): { file: string; links: Link[] }[] {
  const inBody = ({ body }: Entry<unknown>): Link[] => [
    ...each(
      'text <Cite>',
      'citations',
      [...body.matchAll(/<Cite\s+id="([^"]*)"/g)].map(([, id]) => id),
    ),
    ...each(
      'text <ClaimLink>',
      'claims',
      [...body.matchAll(/<ClaimLink\s+id="([^"]*)"/g)].map(([, id]) => id),
    ),
    ...each(
      'text <Term>',
      'glossary',
      [...body.matchAll(/<Term\s+id="([^"]*)"/g)].map(([, id]) => id),
    ),
    ...each(
      'text <Source>',
      'sources',
      [...body.matchAll(/<Source\s+id="([^"]*)"/g)].map(([, id]) => id),
    ),
  ];
  return [
    ...content.citations.map(({ file, data }) => ({
      file,
      links: [{ field: 'status.by', to: 'citations' as const, id: data.status.by }],
    })),
    ...content.claims.map(({ file, data }) => ({
      file,
      links: [
        ...each(
          'evidence',
          'citations',
          data.evidence.map(({ citation }) => citation),
        ),
        ...each(
          'evidence',
          'sources',
          data.evidence.map(({ source }) => source),
        ),
        ...(data.kind === 'effect'
          ? [
              { field: 'certainty.citation', to: 'citations' as const, id: data.certainty.citation },
              { field: 'estimate.citation', to: 'citations' as const, id: data.estimate?.citation },
            ]
          : []),
      ],
    })),
    ...content.payers.map(({ file, data }) => ({
      file,
      links: [
        ...each('claims', 'claims', data.claims),
        ...each('sources', 'sources', data.sources),
        ...Object.entries({
          conditions: data.conditions,
          bring: data.bring,
          letter: data.letter,
          where: data.where,
          cost: data.cost,
        }).flatMap(([field, lines]) =>
          each(
            field,
            'sources',
            lines.map(({ source }) => source),
          ),
        ),
      ],
    })),
    ...content.contraindications.map(({ file, data }) => ({
      file,
      links: [
        ...each('sources', 'sources', data.sources),
        ...each('citations', 'citations', data.citations),
        ...each(
          'statedBy',
          'sources',
          data.statedBy.map(({ source }) => source),
        ),
      ],
    })),
    ...content.jurisdictions.map(({ file, data }) => ({
      file,
      links: [
        ...each('neighbors', 'jurisdictions', data.neighbors),
        ...each('sources', 'sources', data.sources),
      ],
    })),
    ...content.credentials.map(({ file, data }) => ({
      file,
      links: each('sources', 'sources', data.sources),
    })),
    ...content.conditions.map((entry) => ({
      file: entry.file,
      links: [
        { field: 'answer.claim', to: 'claims' as const, id: entry.data.answer.claim },
        ...each('outcomes', 'claims', entry.data.outcomes),
        ...each('claims', 'claims', entry.data.claims),
        ...each('risks', 'contraindications', entry.data.risks),
        ...entry.data.careCards.flatMap(({ citations, sources }, index) => [
          ...each(`careCards.${index}.citations`, 'citations', citations),
          ...each(`careCards.${index}.sources`, 'sources', sources),
        ]),
        ...entry.data.glance.flatMap(({ citations }, index) =>
          each(`glance.${index}.citations`, 'citations', citations),
        ),
        ...entry.data.testedDoses.map(({ citation }, index) => ({
          field: `testedDoses.${index}.citation`,
          to: 'citations' as const,
          id: citation,
        })),
        ...inBody(entry),
      ],
    })),
    ...content.techniques.map((entry) => ({
      file: entry.file,
      links: [
        { field: 'answer.claim', to: 'claims' as const, id: entry.data.answer.claim },
        ...each('claims', 'claims', entry.data.claims),
        ...each('neighbors', 'techniques', entry.data.neighbors),
        ...inBody(entry),
      ],
    })),
    ...content.faqs.map(({ file, data }) => ({
      file,
      links: [
        ...each('claims', 'claims', data.claims),
        ...each('citations', 'citations', data.citations),
        ...each('sources', 'sources', data.sources),
        ...each('risks', 'contraindications', data.risks),
      ],
    })),
    ...content.glossary.map(({ file, data }) => ({
      file,
      links: [
        ...each('seeAlso', 'glossary', data.seeAlso),
        ...each('citations', 'citations', data.citations),
        ...each('sources', 'sources', data.sources),
      ],
    })),
    ...content.guides.map((entry) => ({
      file: entry.file,
      links: [
        ...each('claims', 'claims', entry.data.claims),
        ...each('citations', 'citations', entry.data.citations),
        ...each('sources', 'sources', entry.data.sources),
        ...each('risks', 'contraindications', entry.data.risks),
        ...inBody(entry),
      ],
    })),
  ];
}

/** Every id that a record names and no record has. */
export function checkLinks(content: ContentSet): Problem[] {
  const known = Object.fromEntries(
    Object.entries(content).map(([name, entries]) => [
      name,
      new Set((entries as Entry<unknown>[]).map(({ id }) => id)),
    ]),
  ) as Record<Target, Set<string>>;
  return linksOf(content).flatMap(({ file, links }) =>
    links.flatMap(({ field, to, id }) => {
      if (id === undefined || known[to].has(id)) return [];
      const near = nearest(id, known[to]);
      return [
        {
          file,
          rule: 'unknown-id',
          field,
          found: `"${id}"`,
          expected: `an id of src/content/${to}, the name of a file there`,
          ...(near && { fix: `${id} -> ${near}` }),
        },
      ];
    }),
  );
}
