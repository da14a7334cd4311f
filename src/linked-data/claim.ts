import type { Claim, ClaimReview } from 'schema-dts';
import { absolute } from '../lib/url.ts';
import { subjectOf } from './address.ts';
import { project } from './site.ts';

/** What a claim page says of its claim. */
interface ClaimFacts {
  path: string;
  statement: string;
  /** The verdict as the page words it; absent while it is withdrawn */
  verdict?: { label: string; certaintyWords?: string | undefined; sentence: string } | undefined;
  /** YYYY-MM-DD: when it was first published, when last checked, and until when it stands */
  published: string | undefined;
  checked: string;
  nextCheck: string;
}

/** What people say, with our verdict on it; without one only what people say. The rating is in words: there are no stars. */
export function claimNode(facts: ClaimFacts): Claim | ClaimReview {
  const { path, statement, verdict, published, checked, nextCheck } = facts;
  const claim = { '@type': 'Claim', name: statement } satisfies Claim;
  if (!verdict) return { ...claim, '@id': subjectOf(path) };
  const { label, certaintyWords, sentence } = verdict;
  return {
    '@type': 'ClaimReview',
    '@id': subjectOf(path),
    url: absolute(path),
    claimReviewed: statement,
    itemReviewed: claim,
    reviewRating: {
      '@type': 'Rating',
      alternateName: label,
      ...(certaintyWords && { ratingExplanation: certaintyWords }),
    },
    reviewBody: sentence,
    author: project,
    ...(published && { datePublished: published }),
    dateModified: checked,
    expires: nextCheck,
  };
}
