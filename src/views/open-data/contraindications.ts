import { isOverdue } from '../../evidence/freshness.ts';
import { absolute } from '../../lib/url.ts';
import type { ItemOf } from '../../open-data/files.ts';
import { levelOf, levelWords } from '../../safety/level.ts';
import { citations, contraindications, sources } from '../collections.ts';
import { today } from '../today.ts';
import { linkCitation, linkSource } from './links.ts';

/** Every risk of contraindications.json; a warning goes out even when its check is overdue. */
export async function contraindicationItems(): Promise<ItemOf<'contraindications'>[]> {
  const [{ all }, { get: getCitation }, { get: getSource }] = await Promise.all([
    contraindications(),
    citations(),
    sources(),
  ]);
  return all.map(({ aliases, figures, ...risk }) => {
    const file = `contraindication ${risk.id}`;
    const level = levelOf(risk.kind);
    return {
      ...risk,
      page: absolute(`/safety/${risk.id}/`),
      level,
      levelName: levelWords[level].name,
      appliesTo: risk.appliesTo === 'all' ? [] : risk.appliesTo,
      statedBy: risk.statedBy.map(({ source, ...statement }) => ({
        ...statement,
        source: source ? linkSource(getSource(source, file)) : undefined,
      })),
      citations: risk.citations.map((citation) => linkCitation(getCitation(citation, file))),
      sources: risk.sources.map((source) => linkSource(getSource(source, file))),
      overdue: isOverdue(risk, today),
    };
  });
}
