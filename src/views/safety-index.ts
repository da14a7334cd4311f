import { type Level, levels, levelWords } from '../safety/level.ts';
import { contraindications } from './collections.ts';
import { allRisks, type RiskView } from './risks.ts';

/** The risk list by level, strictest first, and the warning signs that need help now. */
export async function safetyIndex(): Promise<{
  groups: { level: Level; name: string; asks: string; risks: RiskView[] }[];
  warnings: { id: string; name: string; signs: string[]; meaning: string }[];
}> {
  const risks = await allRisks();
  const { all } = await contraindications();
  return {
    groups: levels
      .filter((level) => level !== 'go-ahead')
      .map((level) => ({ level, ...levelWords[level], risks: risks.filter((risk) => risk.level === level) })),
    warnings: all
      .filter(({ kind }) => kind === 'red-flag')
      .map(({ id, plainName, redFlags, action }) => ({
        id,
        name: plainName,
        signs: redFlags,
        meaning: action,
      })),
  };
}
