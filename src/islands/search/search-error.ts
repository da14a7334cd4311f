import type { SearchProblem } from '../../search/status.ts';

/** Pages or their texts cannot be searched; the page says in words why. */
export class SearchError extends Error {
  readonly problem: SearchProblem;
  constructor(problem: SearchProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What of an error can be told: its own problem, else that the files did not come, as far as the browser knows. */
export const problemOf = (error: unknown): SearchProblem =>
  error instanceof SearchError ? error.problem : noIndex();

/** Why a file did not come, as far as the browser knows. */
export const noIndex = (): SearchProblem => (navigator.onLine ? 'no-index' : 'offline');
