import { fold } from '../lib/fold.ts';

/** A text as an id, e.g. "Neck pain" gives "neck-pain"; empty where it holds no letter of the alphabet and no digit. */
export const kebab = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
