import { formatted } from 'virtual:references';
import type { CslItem } from '../evidence/csl.ts';
import { formatReference, type ReferenceStyle } from '../references/reference-styles.ts';

/** One citation of the site in one style; a build has formatted all before its first page. */
export const referenceText = (item: CslItem, style: ReferenceStyle): string =>
  formatted?.[style][item.id] ?? formatReference(item, style);
