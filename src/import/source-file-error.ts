/** A file of a source cannot be used at all; the message is one sentence with file, place, found and expected. */
export class SourceFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SourceFileError';
  }
}
