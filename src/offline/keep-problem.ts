/** Why something could not be kept; each has a sentence of its own in `status.ts`. */
export type KeepProblemKind =
  | 'unsupported'
  | 'offline'
  | 'broken-off'
  | 'renewed'
  | 'damaged'
  | 'full'
  | 'stopped';

/** Nothing half is ever called kept: whoever keeps something throws this instead. */
export class KeepProblem extends Error {
  readonly kind: KeepProblemKind;

  constructor(kind: KeepProblemKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'KeepProblem';
    this.kind = kind;
  }
}
