import { formatProblem, type Problem } from '../lib/problem.ts';

/** A reader of a log mends these first, and the next build tells the rest. */
const told = 20;

/** Ends the build with what is wrong below a sentence on all of it, e.g. "3 links lead nowhere"; does nothing where nothing is wrong. */
export function stopAtProblems(problems: readonly Problem[], sentence: string): void {
  if (problems.length === 0) return;
  throw new Error(`${sentence}:\n\n${problems.slice(0, told).map(formatProblem).join('\n\n')}`);
}
