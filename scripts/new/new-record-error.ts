/** Why no record was made, in words for the author who asked for it. */
export class NewRecordError extends Error {
  override name = 'NewRecordError';
}
