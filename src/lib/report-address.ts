/** What a letter or an issue about an error says before its reader writes a word. */
export interface Report {
  subject: string;
  /** "Name: value"; a line that ends in a colon is left for the reader to fill in */
  lines: readonly string[];
}

/** Where reports go: a mailbox, or the form for a new issue of a repository. */
export interface ReportChannel {
  contact: string;
  /** Address with {title} and {body} in it, e.g. "https://git.example/new?title={title}&body={body}" */
  newIssue?: string | undefined;
}

/** The address that opens a report with its lines filled in. Throws where `newIssue` is no such address. */
export function reportAddress({ subject, lines }: Report, { contact, newIssue }: ReportChannel): string {
  const [title, body] = [encode(subject), lines.map(encode).join('%0D%0A')];
  if (newIssue === undefined) return `mailto:${contact}?subject=${title}&body=${body}`;
  const isUsable = newIssue.includes('{title}') && newIssue.includes('{body}') && isHttps(newIssue);
  if (!isUsable)
    throw new Error(`newIssue: found "${newIssue}", expected an https address with {title} and {body} in it`);
  return newIssue.replace('{title}', () => title).replace('{body}', () => body);
}

/** What is wrong where on the site: a page, or a record or a field of it. */
export interface PageReport {
  /** The whole address, e.g. "https://handwise.example/conditions/neck-pain/" */
  page: string;
  /** e.g. "claims/massage-lowers-cortisol" */
  record?: string | undefined;
  /** e.g. "evidence.0.found" */
  field?: string | undefined;
  /** YYYY-MM-DD: the day up to which the record was checked */
  asOf?: string | undefined;
}

/** The report about a page; its reader says what is wrong. */
export const pageReport = ({ page, record, field, asOf }: PageReport): Report => ({
  subject: `Error on ${record ?? new URL(page).pathname}`,
  lines: [
    `Page: ${page}`,
    ...(record ? [`Record: ${record}`] : []),
    ...(field ? [`Field: ${field}`] : []),
    ...(asOf ? [`Checked on: ${asOf}`] : []),
    'What is wrong: ',
    'What it should say: ',
    'How you know: ',
  ],
});

/** Half a character, which no address can hold, becomes a mark of its own; without this the link would not be made at all. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'https:';
