import { FinderDataError } from './finder-data-error.ts';

/** Waits for a part of the code that only some visits load; a part that does not come is told like a file that does not come. */
export function loadPart<Part>(loading: Promise<Part>, name: string): Promise<Part> {
  return loading.catch((error: unknown) => {
    throw new FinderDataError('offline', name, error);
  });
}
