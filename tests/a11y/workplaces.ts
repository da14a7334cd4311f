/** The pages that readers work with most, one of each layout: where colors, zoom, spacing and focus are looked at closely. */
export const workplaces = {
  home: './',
  guide: 'conditions/chronic-low-back-pain/',
  matrix: 'evidence/',
  citation: 'evidence/citations/cherkin-2011/',
  'safety check': 'safety/check/',
  finder: 'find/?near=98101',
  search: 'search/?q=neck',
  sheet: 'guides/talk-to-your-clinician/?condition=neck-pain',
  referral: 'clinicians/referral/',
  accessibility: 'about/accessibility/',
} as const;
