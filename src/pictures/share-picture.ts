import { formatDay } from '../lib/date.ts';

/** What stands on the picture that other sites and messengers show beside a link to a page. */
export interface SharePicture {
  /** What kind of page it is, e.g. "People say" */
  kicker: string;
  title: string;
  /** The answer, the verdict or what to do; left out while it is withdrawn */
  words?: string;
  /** YYYY-MM-DD: a picture is kept by others for years, so it tells its day */
  asOf?: string;
}

/** Width and height in pixels, as Open Graph readers expect them. */
export const pictureSize = { width: 1200, height: 630 };

/** Where a page's own picture stands: "/conditions/neck-pain/" -> "/pictures/conditions/neck-pain.png". */
export const picturePath = (pagePath: string): string => `/pictures${pagePath.replace(/\/$/, '')}.png`;

/** The same words for somebody who does not see it. */
export const pictureText = ({ kicker, title, words, asOf }: SharePicture): string =>
  [`${kicker}: ${title}`, words, asOf && dayOf(asOf)]
    .flatMap((part) => (part ? [/[.?!]”?$/.test(part) ? part : `${part}.`] : []))
    .join(' ');

/** The day as the picture prints it. */
export const dayOf = (asOf: string): string => `As of ${formatDay(asOf)}`;
