import Cite from './Cite.astro';
import ClaimLink from './ClaimLink.astro';
import Source from './Source.astro';

/** The names an author may write in a practical guide's text; any other name stops the build. */
export const practicalComponents = { Cite, ClaimLink, Source };
