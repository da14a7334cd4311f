import { absolute } from '../lib/url.ts';

/** What names the thing that a page is about: the address of the page's title. */
export const subjectOf = (path: string): string => absolute(`${path}#title`);

/** A mention of a thing that another page describes. */
export const mention = (path: string): { '@id': string } => ({ '@id': subjectOf(path) });
