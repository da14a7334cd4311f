import type { Contraindication } from './schema/contraindication.ts';

/** The five answers of the safety check, strictest first. */
export const levels = ['emergency', 'not-now', 'ask-first', 'adapt', 'go-ahead'] as const;
export type Level = (typeof levels)[number];

const levelOfKind: Record<Contraindication['kind'], Level> = {
  'red-flag': 'emergency',
  absolute: 'not-now',
  'ask-clinician': 'ask-first',
  local: 'adapt',
  adjust: 'adapt',
};

/** The level that a kind of contraindication leads to: the one mapping of the whole site. */
export const levelOf = (kind: Contraindication['kind']): Level => levelOfKind[kind];

/** What a level is called and what it asks of the reader. */
export const levelWords: Record<Level, { name: string; asks: string }> = {
  emergency: { name: 'Get help now', asks: 'Some signs cannot wait for a massage.' },
  'not-now': { name: 'Not now', asks: 'Wait until it has cleared or been checked.' },
  'ask-first': { name: 'Ask first', asks: 'Your doctor knows something we cannot.' },
  adapt: { name: 'Adapt', asks: 'Lighter pressure, another position, or keep off one area.' },
  'go-ahead': { name: 'Go ahead with care', asks: 'No reason found to avoid it.' },
};
