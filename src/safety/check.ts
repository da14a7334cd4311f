import { type Level, levels } from './level.ts';
import type { Contraindication } from './schema/contraindication.ts';

/** The strictest of some levels; with none of them nothing speaks against going ahead with care. */
export const strictest = (answered: readonly Level[]): Level =>
  levels.find((level) => answered.includes(level)) ?? 'go-ahead';

const levelOfAct: Record<Contraindication['redFlags'][number]['act'], Level> = {
  'call-911': 'emergency',
  'emergency-department': 'emergency',
  'doctor-today': 'not-now',
  'doctor-soon': 'ask-first',
};

/** What a warning sign leads to: the soonest care, and no massage before it. */
export const levelOfSign = (act: Contraindication['redFlags'][number]['act']): Level => levelOfAct[act];

/** Somebody who does not know is asked to find out first, whatever the question. */
export const levelOfNotSure: Level = 'ask-first';
