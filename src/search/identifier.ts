/** A published identifier: a DOI in lower case, a PubMed number, a PubMed Central number or a trial's register number. */
export interface Identifier {
  /** "DOI", "PMID", "PMCID" or "trial number", for messages */
  name: string;
  /** e.g. "10.1001/archinte.166.22.2533", "16908807", "pmc2592567", "nct00371384" */
  value: string;
}

const shapes: [name: string, shape: RegExp][] = [
  ['DOI', /\b(10\.\d{4,9}\/[^\s"<>]+)/],
  ['PMCID', /\b(pmc\d{3,})\b/],
  ['trial number', /\b(nct\d{8})\b/],
  ['PMID', /\bpmid:?\s*(\d{1,8})\b/],
  ['PMID', /\bpubmed[^\s\d]*\/(\d{1,8})\b/],
  ['PMID', /^\s*(\d{5,8})\s*$/],
];

/** The identifier in a text as people paste it: bare, with its label, or inside an address; undefined where there is none. */
export function readIdentifier(typed: string): Identifier | undefined {
  const text = decoded(typed).toLowerCase();
  for (const [name, shape] of shapes) {
    const found = shape.exec(text)?.[1];
    const value = found?.replace(/[?#].*$/, '').replace(/[\])}"'”’.,;:!?/]+$/, closing);
    // Of "10.1000/?" nothing is left behind the publisher's number.
    if (value && (name !== 'DOI' || value.includes('/'))) return { name, value };
  }
  return undefined;
}

// A DOI may end in a bracket of its own, as in 10.1016/s0304-3959(02)00416-8 or 10.1002/(sici)...(1).
const closing = (end: string, at: number, whole: string): string =>
  end.startsWith(')') && whole.slice(0, at).lastIndexOf('(') > whole.slice(0, at).lastIndexOf(')') ? ')' : '';

function decoded(typed: string): string {
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}

/**
 * Which of the known identifiers (lower case) a pasted one is. An address may go on after the DOI ("…/full"), so a
 * known one that it starts with counts, the longest first.
 */
export function matchIdentifier({ value }: Identifier, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  for (const one of known)
    if ((value === one || value.startsWith(`${one}/`)) && one.length > (best?.length ?? 0)) best = one;
  return best;
}
