import type { practicalComponentNames } from '../../evidence/guide-components.ts';
import Cite from './Cite.astro';
import ClaimLink from './ClaimLink.astro';
import Num from './Num.astro';
import Source from './Source.astro';

/** The components of a practical guide's text, under the names that an author may write. */
export const practicalComponents = { Cite, ClaimLink, Num, Source } satisfies Record<
  (typeof practicalComponentNames)[number],
  unknown
>;
