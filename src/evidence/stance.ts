/** Where a body stands on massage for one question: `words` for the table, `does` for a sentence about one or many. */
interface StanceWords {
  words: string;
  /** Stances of one side point the same way */
  side: 'open' | 'with-other-care' | 'silent' | 'against' | 'unknown';
  /** "{it}" stands for massage or what else it speaks of: one body, several bodies */
  does: [one: string, many: string];
}

/** Every stance, from the most open to the most closed. */
export const stances = {
  recommended: {
    words: 'Recommended',
    side: 'open',
    does: ['recommends {it}', 'recommend {it}'],
  },
  offered: {
    words: 'May be offered',
    side: 'open',
    does: ['says {it} may be offered', 'say {it} may be offered'],
  },
  'with-exercise': {
    words: 'Only with exercise',
    side: 'with-other-care',
    does: ['accepts {it} only with exercise', 'accept {it} only with exercise'],
  },
  'with-other-care': {
    words: 'Only with other care',
    side: 'with-other-care',
    does: ['accepts {it} only with other care', 'accept {it} only with other care'],
  },
  'not-alone': {
    words: 'Not on its own',
    side: 'with-other-care',
    does: ['does not want {it} used on its own', 'do not want {it} used on its own'],
  },
  'not-listed': {
    words: 'Not listed',
    side: 'silent',
    does: ['does not name {it}', 'do not name {it}'],
  },
  'no-recommendation': {
    words: 'No recommendation',
    side: 'silent',
    does: ['makes no recommendation on {it}', 'make no recommendation on {it}'],
  },
  against: {
    words: 'Advised against',
    side: 'against',
    does: ['advises against {it}', 'advise against {it}'],
  },
  'not-read': {
    words: 'Not confirmed',
    side: 'unknown',
    does: ['could not be read on {it}', 'could not be read on {it}'],
  },
} as const satisfies Record<string, StanceWords>;

export type Stance = keyof typeof stances;

export const stanceIds = Object.keys(stances) as [Stance, ...Stance[]];
