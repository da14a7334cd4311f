import { type Level, levels, levelWords } from '../safety/level.ts';
import { type CareCardContent, careCardsOf } from '../safety/red-flags.ts';
import { contraindications } from './collections.ts';
import { allRisks, type RiskView } from './risks.ts';

/** The risk list by level, strictest first, and the warning signs that need help now. */
export async function safetyIndex(): Promise<{
  groups: { level: Level; name: string; asks: string; risks: RiskView[] }[];
  warnings: { id: string; name: string; cards: CareCardContent[] }[];
}> {
  const risks = await allRisks();
  const { all } = await contraindications();
  return {
    groups: levels
      .filter((level) => level !== 'go-ahead')
      .map((level) => ({ level, ...levelWords[level], risks: risks.filter((risk) => risk.level === level) })),
    warnings: all
      .filter(({ kind }) => kind === 'red-flag')
      .map(({ id, plainName, redFlags }) => ({ id, name: plainName, cards: careCardsOf(redFlags) })),
  };
}
