import { outcomeConcepts } from '../../evidence/outcome-concepts.ts';
import type { Citation } from '../../evidence/schema/citation.ts';
import type { ItemOf } from '../../open-data/files.ts';
import { citations, claims } from '../collections.ts';
import { instrumentItems } from './instruments.ts';
import { linkCitation } from './links.ts';

type Item = ItemOf<'outcome-measures'>;

/** Every outcome that claims may speak of, every scale that a citation measured with, then every instrument, by name. */
export async function outcomeMeasureItems(): Promise<Item[]> {
  return [...(await outcomeItems()), ...(await scaleItems()), ...(await instrumentItems())];
}

async function outcomeItems(): Promise<Item[]> {
  const effects = (await claims()).all.filter((claim) => claim.kind === 'effect');
  return Object.entries(outcomeConcepts).map(([id, name]) => ({
    id,
    kind: 'outcome',
    name,
    claims: effects.filter(({ outcome }) => outcome.concept === id).map((claim) => claim.id),
  }));
}

interface Measured {
  citation: Citation;
  measure: string;
  smallestImportantChange?: number | undefined;
}

async function scaleItems(): Promise<Item[]> {
  const byScale = new Map<string, Measured[]>();
  for (const citation of (await citations()).all)
    for (const { scale, ...result } of citation.outcomes)
      if (scale) byScale.set(scale, [...(byScale.get(scale) ?? []), { citation, ...result }]);
  return [...byScale].map(([name, uses]) => scaleItem(name, uses)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function scaleItem(name: string, uses: Measured[]): Item {
  const stated = uses.flatMap(({ citation, measure, smallestImportantChange: value }) =>
    value === undefined ? [] : [{ value, measure, citation }],
  );
  return {
    id: `scale-${idOf(name)}`,
    kind: 'scale',
    name,
    measures: [...new Set(uses.map(({ measure }) => measure))],
    citations: [...new Set(uses.map(({ citation }) => citation))].map(linkCitation),
    smallestImportantChanges: onceEach(stated).map((one) => ({
      ...one,
      citation: linkCitation(one.citation),
    })),
  };
}

// A trial states the same change at each of its times.
const onceEach = <T extends { value: number; measure: string; citation: Citation }>(stated: T[]): T[] => [
  ...new Map(stated.map((one) => [`${one.citation.id} ${one.measure} ${one.value}`, one])).values(),
];

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
