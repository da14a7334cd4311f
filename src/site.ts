/** The site's name, addresses and contact: the one place where they stand. */
export const site = {
  name: 'Handwise',
  tagline: 'What massage can and cannot do for pain, and who can help near you',
  description:
    'Plain guides to massage for pain, the studies behind them with how sure anyone can be, and a therapist finder that sends nothing anywhere.',
  /** Used for canonical addresses when the SITE_URL variable is not set. */
  url: 'https://handwise.example',
  contact: 'editors@handwise.example',
  /**
   * Where reports of errors on pages go in place of the contact's mailbox: the form for a new issue, with {title} and {body}
   * in its address, e.g. "https://github.com/owner/name/issues/new?title={title}&body={body}". Letters about people always
   * go to the mailbox.
   */
  newIssue: undefined as string | undefined,
  repository: 'https://git.handwise.example/handwise',
  /** When somebody reads the pages on the site itself again: about, privacy, data, search */
  nextCheck: '2027-05-30',
} as const;
