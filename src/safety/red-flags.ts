import type { Contraindication } from './schema/contraindication.ts';

type RedFlag = Contraindication['redFlags'][number];

/** How soon a sign needs care, as care cards show it. */
export type CareLevel = 'emergency' | 'urgent' | 'non-urgent';

/** One care card: what to do, and the signs that call for it. */
export interface CareCardContent {
  level: CareLevel;
  lead: string;
  signs: string[];
}

const levelOfAct: Record<RedFlag['act'], CareLevel> = {
  'call-911': 'emergency',
  'emergency-department': 'emergency',
  'doctor-today': 'urgent',
  'doctor-soon': 'non-urgent',
};

const leads: Record<CareLevel, string> = {
  emergency: 'Call 911 or go to an emergency department with any of these:',
  urgent: 'Call a doctor today with any of these:',
  'non-urgent': 'See a doctor in the next days with any of these:',
};

/** Red flags as care cards, most urgent first, one card for each level at most. */
export const careCardsOf = (redFlags: RedFlag[]): CareCardContent[] =>
  (['emergency', 'urgent', 'non-urgent'] as const)
    .map((level) => ({
      level,
      lead: leads[level],
      signs: redFlags.filter(({ act }) => levelOfAct[act] === level).map(({ sign }) => sign),
    }))
    .filter(({ signs }) => signs.length > 0);
