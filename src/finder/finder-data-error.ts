/**
 * Why the finder's data cannot be used: no file, an unreadable one, no connection, a part that a device without a connection does not
 * keep, or a newer generation than the page's.
 */
export type FinderDataErrorKind = 'missing' | 'corrupt' | 'offline' | 'not-kept' | 'older-page';

/** The finder's data failed and nothing was answered; the interface has the words for it. `path` is the file under `/finder/`. */
export class FinderDataError extends Error {
  readonly kind: FinderDataErrorKind;
  readonly path: string;

  constructor(kind: FinderDataErrorKind, path: string, cause?: unknown) {
    super(`${kind}: ${path}`, { cause });
    this.name = 'FinderDataError';
    this.kind = kind;
    this.path = path;
  }
}
