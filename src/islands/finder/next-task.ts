/** Lets the browser paint and answer to the visitor before the work goes on: no task shall block it for long. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
