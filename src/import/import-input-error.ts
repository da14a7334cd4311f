/** Something that an operator gave cannot be used; the message is one sentence with file, place, found and expected. */
export class ImportInputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportInputError';
  }
}
