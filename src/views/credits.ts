import { basemapCredits, placesCredits } from '../finder/credits.ts';

/** Where places and the map come from, one sentence for each source. */
export const dataCredits = [...placesCredits, ...basemapCredits].map(({ of, from, license, url, by }) => ({
  words: `${of}: ${from}, ${license}, through the package ${by}.`,
  url,
  from,
}));
