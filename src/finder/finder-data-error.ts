/** Why the finder's data cannot be used: no file, an unreadable one, no connection, or a newer generation than the page's. */
export type FinderDataErrorKind = 'missing' | 'corrupt' | 'offline' | 'older-page';

/** The finder's data failed; nothing was answered. `path` is the file under `/finder/`. */
export class FinderDataError extends Error {
  readonly kind: FinderDataErrorKind;
  readonly path: string;

  constructor(kind: FinderDataErrorKind, path: string, cause?: unknown) {
    super(`${path}: ${sentences[kind]}`, { cause });
    this.name = 'FinderDataError';
    this.kind = kind;
    this.path = path;
  }
}

const sentences: Record<FinderDataErrorKind, string> = {
  missing: 'the file is not there',
  corrupt: 'the file is damaged',
  offline: 'the file could not be reached',
  'older-page': 'this page is older than the data; reload it',
};
