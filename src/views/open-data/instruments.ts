import { absolute } from '../../lib/url.ts';
import type { ItemOf } from '../../open-data/files.ts';
import { citations, outcomeMeasures, sources } from '../collections.ts';
import { linkCitation, linkSource } from './links.ts';

/** Every measure for one person, as its record holds it; ids begin with "instrument-". */
export async function instrumentItems(): Promise<ItemOf<'outcome-measures'>[]> {
  const [{ all }, source, citation] = await Promise.all([outcomeMeasures(), sources(), citations()]);
  return all.map(({ id, unit, step, itemScore, bands, note, conditions, history, aliases, ...measure }) => {
    const askedBy = `src/content/outcome-measures/${id}.yml`;
    const toSource = (one: string) => linkSource(source.get(one, askedBy));
    return {
      ...measure,
      id: `instrument-${id}`,
      page: absolute(`/clinicians/outcome-measures/#${id}`),
      kind: 'instrument' as const,
      unit: unit.many,
      importantChanges: measure.importantChanges.map(({ source: from, citation: paper, ...one }) => ({
        ...one,
        ...(from && { source: toSource(from) }),
        ...(paper && { citation: linkCitation(citation.get(paper, askedBy)) }),
      })),
      detectableChange: measure.detectableChange && {
        ...measure.detectableChange,
        source: toSource(measure.detectableChange.source),
      },
      sources: measure.sources.map(toSource),
    };
  });
}
