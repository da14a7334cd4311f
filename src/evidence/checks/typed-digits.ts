/** What may hold digits in a text: names and moments, which no record measures. */
const allowed: RegExp[] = [
  // References to numbers of records, components and addresses of links
  /\{[a-z0-9.-]+\}/g,
  /<[^>]*>/g,
  /\]\([^)]*\)/g,
  /https?:\/\/\S+/g,
  // The mark of a numbered list
  /^\s*\d+\. /gm,
  // Days and years
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g,
  /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(1[6-9]|20)\d\d(-\d{2,4})?s?\b/g,
  // Ages
  /\b([Aa]ges?|[Aa]ged|[Ff]rom|[Uu]nder|older than|younger than|turned) \d{1,3}( to \d{1,3})?( years)?\b(?! ?(%|percent|in \d|weeks|months|minutes|hours|sessions|points|people))/g,
  /\b\d{1,3} (or|and) (older|younger|over|above)\b/g,
  /\b\d{1,3}(-year-olds?| years old)\b/g,
  // Phone numbers
  /\b(911|988|211)\b/g,
  /\b(1-)?\d{3}-\d{3}-\d{4}\b/g,
  // Ids: C7, NG59, PHQ-9, COVID-19, 401(k), "type 2", bills before a state, billing codes
  /\b[A-Z][A-Za-z]*-?\d[\w-]*/g,
  /\b401\(k\)/g,
  /\b([Tt]ype|[Ff]orm|[Pp]ublication|[Ss]ection|[Tt]itle|[Cc]hapter|[Mm]odifiers?|[Pp]art|[Pp]hase|[Ss]chedule) \d[\w-]*/g,
  /\b(Bill|HB|HF|SB|SF) \d+/g,
  /\b9[27]\d{3}\b/g,
];

/** The first digits of a text that an author typed as a number, with some words around; undefined where there are none. */
export function typedDigits(text: string): string | undefined {
  const rest = allowed.reduce((left, pattern) => left.replace(pattern, ' '), text);
  const at = rest.search(/\d/);
  if (at < 0) return undefined;
  const around = rest
    .slice(Math.max(0, at - 40), at + 40)
    .replace(/\s+/g, ' ')
    .trim();
  return `… ${around} …`;
}
