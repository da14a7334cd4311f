import type { EffectMark } from '../../evidence/verdict.ts';

/** The color in which a mark is drawn; a word always stands beside it. */
export const markSide: Record<EffectMark, 'better' | 'flat' | 'worse' | 'none'> = {
  helps: 'better',
  'helps-a-little': 'better',
  'no-difference': 'flat',
  mixed: 'flat',
  unclear: 'flat',
  worse: 'worse',
  none: 'none',
};
