/** Every budget of a page and of the build that makes it, in one place: the tests and `npm run bench` read it here. */

/** Bytes as transferred, headers and all, in kB of 1,000 bytes; nothing cached. */
export const kilobytes = {
  /** A page that is read */
  content: { all: 150, script: 5, stylesheet: 15, font: 90 },
  /** A page that works something out on the device with what is typed, as the list of studies does */
  tool: { all: 150, script: 12.5, stylesheet: 15, font: 90 },
} as const;

/** On slow 4G with the processor slowed down four times: medians of at least three visits with nothing cached. */
export const visit = {
  largestPaintMs: 1800,
  layoutShift: 0.02,
  longestTaskMs: 50,
} as const;

/** The most points of 100 that Lighthouse, as a phone, may find missing: medians of three. */
export const missingPoints = {
  performance: 2,
  accessibility: 0,
  'best-practices': 0,
  seo: 0,
} as const;

/** Ours over what the same guides take with Starlight as it comes, in the same run. */
export const overStarlight = {
  bytesWithoutFonts: 0.5,
  bytes: 1.1,
  requests: 1,
  largestPaint: 1,
  buildPerPage: 1.5,
} as const;

/** Seconds of the build for each page with ten times the records, over the same with the records there are. */
export const growthPerPage = 1.2;
