import type { CitationRecord } from './schema/citation.ts';
import type { ClaimRecord } from './schema/claim.ts';

/** Whether the paper was taken back: it may be told, but speaks for and against nothing any more. */
export const isRetracted = ({ status }: Pick<CitationRecord, 'status'>): boolean =>
  status.standing === 'retracted';

/** Whether a claim took its certainty or its number from a retracted citation; what is left of its verdict nobody has judged. */
export const leansOnRetracted = (claim: ClaimRecord, retracted: ReadonlySet<string>): boolean =>
  claim.kind === 'effect' &&
  [claim.certainty.citation, claim.estimate?.citation].some((id) => id !== undefined && retracted.has(id));
