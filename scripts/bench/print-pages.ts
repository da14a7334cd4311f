import type { Judged } from './lighthouse.ts';

/** Prints what cost a page points with Lighthouse. */
export function printFaults(judged: readonly Judged[]): void {
  for (const { kind, faults } of judged) for (const fault of faults) console.log(`${kind}: ${fault}`);
}
