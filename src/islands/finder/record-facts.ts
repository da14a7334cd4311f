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
import { type CardFact, formatStateFacts, type StateFacts } from '../../finder/state-facts.ts';
import { formatDay } from '../../lib/date.ts';

/** A part of a record with a heading. */
export interface RecordPart {
  heading: string;
  facts: CardFact[];
}

const notStated = 'Not stated';

/** Every field of a record, in parts; what the record does not hold is "Not stated". */
export function recordParts(card: Card, names: FacetNames, states: StateFacts): RecordPart[] {
  return [
    { heading: 'Reach', facts: reachFacts(card) },
    { heading: 'What they say about themselves', facts: ownFacts(card, names, states) },
    { heading: 'What they offer', facts: offerFacts(card, names) },
    { heading: 'Where this record comes from', facts: sourceFacts(card) },
  ];
}

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

function ownFacts(card: Card, names: FacetNames, states: StateFacts): CardFact[] {
  return [
    { label: 'Profession', text: formatValues('profession', card.professions, names) },
    { label: 'Practice', text: card.practice ?? notStated },
    { label: 'Letters after the name', text: card.credentialText ?? notStated },
    { label: 'Says they help with', text: formatValues('specialty', card.specialties, names) },
    { label: 'Says they do', text: formatValues('technique', card.techniques, names) },
    { label: 'Credentials', text: formatCredentials(card.credentials, names) },
    { label: 'License', text: formatLicenses(card.licenses) },
    ...formatStateFacts(card, states),
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
