import type { Citation } from '../../evidence/schema/citation.ts';
import type { Source } from '../../evidence/schema/source.ts';
import { absolute } from '../../lib/url.ts';
import type { CitationLink, SourceLink } from '../../open-data/schema/parts.ts';
import { viewReference } from '../references.ts';

/** A citation as published records name it. */
export function linkCitation(citation: Citation): CitationLink {
  const { id, path, short, standing } = viewReference(citation);
  return { id, page: absolute(path), short, standing };
}

/** A web source as published records name it. */
export const linkSource = ({ id, title, publisher, url, seenOn }: Source): SourceLink => ({
  id,
  title,
  publisher,
  url,
  seenOn,
});

/** A claim by its id and page. */
export const linkClaim = (id: string) => ({ id, page: absolute(`/evidence/claims/${id}/`) });
