interface Entry {
  label: string;
  path: string;
}

/** The main menu, in its order on every page. */
export const mainMenu: Entry[] = [
  { label: 'Conditions', path: '/conditions/' },
  { label: 'Techniques', path: '/techniques/' },
  { label: 'Evidence', path: '/evidence/' },
  { label: 'Safety', path: '/safety/' },
  { label: 'Guides', path: '/guides/' },
  { label: 'Questions', path: '/questions/' },
  { label: 'Find a therapist', path: '/find/' },
];

/** The footer's four columns. */
export const footerMenu: { heading: string; entries: Entry[] }[] = [
  {
    heading: 'Read',
    entries: [
      { label: 'Conditions', path: '/conditions/' },
      { label: 'Techniques', path: '/techniques/' },
      { label: 'Practical guides', path: '/guides/' },
      { label: 'Questions and answers', path: '/questions/' },
      { label: 'What words mean', path: '/glossary/' },
      { label: 'Is massage safe for me?', path: '/safety/' },
      { label: 'Check what applies to you', path: '/safety/check/' },
    ],
  },
  {
    heading: 'Evidence',
    entries: [
      { label: 'Which massage for which pain', path: '/evidence/' },
      { label: 'Claims, for and against', path: '/evidence/claims/' },
      { label: 'Guidelines side by side', path: '/evidence/guidelines/' },
      { label: 'Studies and guidelines', path: '/evidence/citations/' },
      { label: 'Results, drawn', path: '/evidence/plots/' },
      { label: 'Tools for clinicians', path: '/clinicians/' },
    ],
  },
  {
    heading: 'Find care',
    entries: [
      { label: 'Find a therapist', path: '/find/' },
      { label: 'Massage licenses by state', path: '/guides/states/' },
      { label: 'Who pays for massage', path: '/guides/paying/' },
      { label: 'Search this site', path: '/search/' },
    ],
  },
  {
    heading: 'Trust',
    entries: [
      { label: 'Who writes this', path: '/about/' },
      { label: 'How we grade', path: '/about/methods/' },
      { label: 'What this site never collects', path: '/about/privacy/' },
      { label: 'Accessibility', path: '/about/accessibility/' },
      { label: 'Use it without a connection', path: '/offline/' },
      { label: 'Open data and feed', path: '/about/data/' },
      { label: 'What we had wrong', path: '/about/corrections/' },
      { label: 'What we leave to others', path: '/about/not-covered/' },
    ],
  },
];
