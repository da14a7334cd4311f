/** A page that clinicians use, with one line on what it is for. */
interface ClinicianPage {
  path: string;
  name: string;
  line: string;
}

/** The tools and look-ups for clinicians, as their hub lists them. */
export const clinicianGroups: { id: string; heading: string; pages: ClinicianPage[] }[] = [
  {
    id: 'tools',
    heading: 'Tools for the visit',
    pages: [
      {
        path: '/clinicians/documentation/',
        name: 'Write a plan of care',
        line: 'A daily task, a score and a day become a plan of care line and a progress line. The page cannot send anything.',
      },
      {
        path: '/clinicians/billing-units/',
        name: 'Count timed units',
        line: 'Minutes become units, by the 8-minute rule and the rule of eights. 97124 and 97140 stand side by side.',
      },
      {
        path: '/clinicians/outcome-measures/',
        name: 'Measures, and changes that count',
        line: 'Range, direction and smallest important change, with who states it. Two scores become a change in words.',
      },
      {
        path: '/clinicians/referral/',
        name: 'Referral form',
        line: 'Fill it in, print and sign it, or keep it as a PDF. Nothing is sent.',
      },
    ],
  },
  {
    id: 'look-up',
    heading: 'Look it up',
    pages: [
      {
        path: '/evidence/',
        name: 'Which massage for which pain',
        line: 'Conditions and techniques in one table: what was found, how large it is and how sure anyone can be.',
      },
      {
        path: '/evidence/guidelines/',
        name: 'Guidelines side by side',
        line: 'What each body says on the same question, how strongly, and whether it still stands.',
      },
      {
        path: '/evidence/claims/',
        name: 'Claims, for and against',
        line: 'What patients hear about massage, with the studies on either side.',
      },
      {
        path: '/safety/',
        name: 'Reasons not to massage, or to ask first',
        line: 'What each reason changes, how likely harm is, and who advises what.',
      },
    ],
  },
  {
    id: 'take-along',
    heading: 'Take it along',
    pages: [
      {
        path: '/evidence/citations/',
        name: 'Studies and guidelines',
        line: 'Search and filter them, and save each or all as RIS, BibTeX, NBIB or CSL-JSON.',
      },
      {
        path: '/evidence/plots/',
        name: 'Results, drawn',
        line: 'Plots for each condition, as pictures and as tables.',
      },
      {
        path: '/about/data/',
        name: 'Open data and feed',
        line: 'Claims, guidelines, risks and measures as files, and a feed of what changed.',
      },
    ],
  },
];
