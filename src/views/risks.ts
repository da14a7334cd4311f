import type { TechniqueId } from '../evidence/topics.ts';
import { type Level, levelOf, levels, levelWords } from '../safety/level.ts';
import type { Contraindication } from '../safety/schema/contraindication.ts';
import { contraindications } from './collections.ts';

/** A risk as lists print it. */
export interface RiskView {
  id: string;
  path: string;
  name: string;
  answer: string;
  level: Level;
  levelName: string;
}

/** A contraindication as lists print it. */
function viewRisk({ id, plainName, answer, kind }: Contraindication): RiskView {
  const level = levelOf(kind);
  return { id, path: `/safety/${id}/`, name: plainName, answer, level, levelName: levelWords[level].name };
}

const byLevel = (a: RiskView, b: RiskView) =>
  levels.indexOf(a.level) - levels.indexOf(b.level) || (a.name < b.name ? -1 : 1);

/** All risks, strictest first. */
export const allRisks = async (): Promise<RiskView[]> =>
  (await contraindications()).all.map(viewRisk).sort(byLevel);

/** The named risks, strictest first. */
export async function viewRisks(ids: string[], askedBy: string): Promise<RiskView[]> {
  const { get } = await contraindications();
  return ids.map((id) => viewRisk(get(id, askedBy))).sort(byLevel);
}

/** Everybody's risks together with those of one technique, strictest first. */
export async function risksOfTechnique(technique: TechniqueId): Promise<RiskView[]> {
  const { all } = await contraindications();
  return all
    .filter(({ appliesTo }) => appliesTo === 'all' || appliesTo.includes(technique))
    .map(viewRisk)
    .sort(byLevel);
}
