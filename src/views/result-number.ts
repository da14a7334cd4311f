import { type Estimate, estimateOf, formatClinicalEffect, formatPlainEffect } from '../evidence/estimate.ts';
import type { Outcome } from '../evidence/schema/outcome.ts';

/** The number of one result, in words for both levels and as it is drawn. */
export interface ResultNumber {
  plain?: string;
  clinical: string;
  estimate?: Estimate;
  smallestImportantChange?: number;
}

/** One outcome's number as every table prints it. */
export function viewNumber(outcome: Outcome): ResultNumber {
  const estimate = estimateOf(outcome);
  const plain = formatPlainEffect(outcome);
  return {
    clinical: formatClinicalEffect(outcome),
    ...(plain && { plain }),
    ...(estimate && { estimate }),
    ...(outcome.smallestImportantChange && { smallestImportantChange: outcome.smallestImportantChange }),
  };
}
