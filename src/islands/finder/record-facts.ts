import type { Card } from '../../finder/card.ts';
import { type OfferId, offers } from '../../finder/facet-groups.ts';
import type { FacetNames } from '../../finder/facet-names.ts';
import {
  formatAddress,
  formatCredentials,
  formatLicenses,
  formatPhone,
  formatValues,
} from '../../finder/format-card.ts';
import { type CardFact, formatProofs, type Proofs } from '../../finder/proofs.ts';
import { formatDay } from '../../lib/date.ts';
import { listInWords } from '../../lib/text.ts';

/** A part of a record with a heading. */
export interface RecordPart {
  heading: string;
  /** Stated facts only */
  facts: CardFact[];
  /** Whose word the facts are */
  source?: string;
  /** Labels of what the record could hold and does not */
  missing: string[];
}

const notStated = 'Not stated';

/** Every field of a record, in parts that say whose word they are; `distance` is from the place that was searched. */
export function recordParts(
  card: Card,
  names: FacetNames,
  proofs: Proofs,
  distance?: CardFact,
): RecordPart[] {
  const { name, retrieved } = card.source;
  const taken = `${name}, taken ${formatDay(retrieved)}`;
  const told = card.sample
    ? 'Invented, like the whole record.'
    : `As the therapist reported it to ${taken}. We have not checked it.`;
  return [
    part('Reach', [...(distance ? [distance] : []), ...reachFacts(card)], `From ${taken}.`),
    part('What they say about themselves', ownFacts(card, names), told),
    part('What stands behind it', formatProofs(card, proofs), 'From our own pages on states and letters.'),
    part('What they offer', offerFacts(card, names), told),
    part('Where this record comes from', sourceFacts(card)),
  ];
}

/** What a record does not say, in one sentence, then what no record here says. */
export function notOnRecord(parts: readonly RecordPart[]): string[] {
  const missing = parts.flatMap((one) => one.missing).map(inSentence);
  return [
    ...(missing.length > 0 ? [`Not stated, which means neither yes nor no: ${listInWords(missing)}.`] : []),
    'No record here has prices, opening hours, free times or reviews. Ask about the first three on the phone.',
  ];
}

function part(heading: string, facts: CardFact[], source?: string): RecordPart {
  const isStated = ({ text }: CardFact) => text !== notStated;
  return {
    heading,
    facts: facts.filter(isStated),
    ...(source && { source }),
    missing: facts.filter((fact) => !isStated(fact)).map(({ label }) => label),
  };
}

/** A label inside a sentence: "Languages" as "languages", but "NPI" as it is. */
const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function reachFacts({ phone, website, email, address, precision, moreLocations = [] }: Card): CardFact[] {
  return [
    formatPhone(phone),
    { label: 'Address', text: formatAddress(address) },
    {
      label: 'Place on the map',
      text: precision ? precisionWords[precision] : 'Not known: found by name only',
    },
    ...moreLocations.map((other, at) => ({
      label: `Other location ${at + 1}`,
      text: [formatAddress(other.address), other.phone && `phone ${other.phone}`].filter(Boolean).join('; '),
    })),
    website ? { label: 'Website', text: website, href: website } : { label: 'Website', text: notStated },
    email ? { label: 'E-mail', text: email, href: `mailto:${email}` } : { label: 'E-mail', text: notStated },
  ];
}

const precisionWords = {
  address: 'At the address',
  zip: 'The middle of the ZIP area, not the address',
  city: 'The middle of the city, not the address',
  state: 'The middle of the state, not the address',
};

function ownFacts(card: Card, names: FacetNames): CardFact[] {
  return [
    { label: 'Profession', text: formatValues('profession', card.professions, names) },
    { label: 'Practice', text: card.practice ?? notStated },
    { label: 'Letters after the name', text: card.credentialText ?? notStated },
    { label: 'Says they help with', text: formatValues('specialty', card.specialties, names) },
    { label: 'Says they do', text: formatValues('technique', card.techniques, names) },
    { label: 'Credentials', text: formatCredentials(card.credentials, names) },
    { label: 'License', text: formatLicenses(card.licenses) },
    { label: 'Languages', text: formatValues('language', card.languages, names) },
  ];
}

function offerFacts(card: Card, names: FacetNames): CardFact[] {
  const words = { yes: 'Yes', no: 'No' };
  return (Object.keys(offers) as OfferId[]).map((id) => {
    const answer = card.offers?.[offers[id]];
    return { label: names('offers', id), text: answer ? words[answer] : notStated };
  });
}

function sourceFacts({ id, npi, taxonomyCodes, source, updated }: Card): CardFact[] {
  return [
    { label: 'Source', text: `${source.name}, taken ${formatDay(source.retrieved)}` },
    { label: 'Record changed', text: formatDay(updated) },
    { label: 'NPI', text: npi ?? notStated },
    { label: 'Taxonomy codes', text: taxonomyCodes?.join(', ') ?? notStated },
    { label: 'Record number', text: id },
  ];
}
