/** A file to import cannot be used as a whole; the message is one sentence with file, place, what was found and what was expected. */
export class SourceFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SourceFileError';
  }
}
