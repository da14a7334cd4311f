import fc, { type IAsyncProperty, type IProperty } from 'fast-check';

/**
 * Checks a rule on so many invented values and, where it breaks, on the simplest that still breaks it. The seed is fixed: a run
 * that fails here fails the same everywhere.
 */
export const holds = <Values>(rule: IProperty<Values>, times = 1000): void =>
  fc.assert(rule, { seed: 20261130, numRuns: times });

/** The same for a rule that must wait for its answer. */
export const holdsInTime = <Values>(rule: IAsyncProperty<Values>, times = 200): Promise<void> =>
  fc.assert(rule, { seed: 20261130, numRuns: times });

/** Any text of up to so many characters, half characters and every plane of Unicode among them. */
export const anyText = (most = 60) =>
  fc.oneof(
    fc.string({ maxLength: most }),
    fc.string({ unit: 'binary', maxLength: most }),
    fc.string({ unit: 'grapheme', maxLength: most }),
  );

/** Text made of pieces that mean something to a reader, in any order, with other text between them. */
export const anyOf = (pieces: readonly string[], most = 8) =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, anyText(4)), { maxLength: most })
    .map((found) => found.join(''));
