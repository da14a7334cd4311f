import type { TechniqueId } from '../../evidence/topics.ts';
import { backDrawings } from './back-drawings.ts';
import type { Mark } from './marks.ts';
import { nearDrawings } from './near-drawings.ts';

/** Which part of the figure a drawing shows. */
export type FigureView = 'back' | 'neck' | 'lower' | 'soles';

/** What a technique's drawing shows: each movement with the words that the caption says for it. */
export interface TechniqueDrawing {
  view: FigureView;
  moves: { says: string; marks: Mark[] }[];
}

/** The drawing of every technique. */
export const drawings: Record<TechniqueId, TechniqueDrawing> = { ...backDrawings, ...nearDrawings };
