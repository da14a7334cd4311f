import { formatDay } from '../lib/date.ts';
import { listInWords } from '../lib/text.ts';
import type { Card, CardAddress } from './card.ts';
import { type FacetGroup, type OfferId, offers } from './facet-groups.ts';
import type { FacetNames } from './facet-names.ts';
import { type CardFact, formatProofs, type Proofs } from './proofs.ts';

const notStated = 'Not stated';

/** The facts of a result card, always the same lines in the same order; what is missing is "Not stated". */
export function formatCardFacts(card: Card, names: FacetNames, proofs: Proofs): CardFact[] {
  return [
    formatPhone(card.phone),
    { label: 'Says they help with', text: formatValues('specialty', card.specialties, names) },
    { label: 'Says they do', text: formatValues('technique', card.techniques, names) },
    { label: 'Credentials', text: formatCredentials(card.credentials, names) },
    { label: 'License', text: formatLicenses(card.licenses) },
    ...formatProofs(card, proofs),
    { label: 'Offers', text: formatOffers(card, names) },
    ...(card.languages
      ? [{ label: 'Languages', text: formatValues('language', card.languages, names) }]
      : []),
  ];
}

/** The name with the letters that the provider writes behind it, e.g. "Ada Example, LMT". */
export function formatCardName({ name, credentialText }: Pick<Card, 'name' | 'credentialText'>): string {
  return credentialText ? `${name}, ${credentialText}` : name;
}

/** What a provider is and where they work, e.g. "Massage therapist at Example Bodywork"; empty where nothing is stated. */
export function formatProfession({ professions = [], practice }: Card, names: FacetNames): string {
  const labels = professions.map((id) => names('profession', id));
  return [labels.join(', '), practice].filter(Boolean).join(' at ');
}

/** An address in one line, e.g. "2500 Specimen Way, Suite 4, Provo, UT 84601". */
export function formatAddress({ line1, line2, city, state, postalCode, country }: CardAddress): string {
  const place = [state, postalCode].filter(Boolean).join(' ');
  return [line1, line2, city, place, country].filter(Boolean).join(', ');
}

/** A phone number as a fact with its link. */
export function formatPhone(phone: string | undefined): CardFact {
  if (!phone) return { label: 'Phone', text: notStated };
  const [number = '', extension] = phone.split(' x');
  const dialed = number.startsWith('+') ? number : `+1${number.replaceAll('-', '')}`;
  return { label: 'Phone', text: phone, href: `tel:${dialed}${extension ? `;ext=${extension}` : ''}` };
}

/** Values of one group by their labels, or "Not stated". */
export function formatValues(
  group: FacetGroup,
  ids: readonly string[] | undefined,
  names: FacetNames,
): string {
  return ids?.length ? ids.map((id) => names(group, id)).join(', ') : notStated;
}

/** Each credential with who says so, or "Not stated". */
export function formatCredentials(credentials: Card['credentials'], names: FacetNames): string {
  if (!credentials?.length) return notStated;
  const each = credentials.map(({ id, number, expires, checkedOn, source }) => {
    const said = source === 'self-reported' ? 'by own statement' : `according to ${source}`;
    const details = [
      number && `number ${number}`,
      expires && `until ${formatDay(expires)}`,
      checkedOn ? `${said}, checked ${formatDay(checkedOn)}` : said,
    ];
    return [names('credential', id), ...details].filter(Boolean).join(', ');
  });
  return each.join('; ');
}

/** Each license by its state's code and number; nobody has looked it up in the state's register, and the line says so. */
export function formatLicenses(licenses: Card['licenses']): string {
  if (!licenses?.length) return notStated;
  const each = licenses.map(({ state, number }) => `${state} ${number}`);
  return `${listInWords(each)}, by own statement, not checked by us`;
}

/** All offers by their answer, e.g. "Yes: Telehealth. Not stated: Visits at home." */
export function formatOffers(card: Card, names: FacetNames): string {
  const keys = Object.keys(offers) as OfferId[];
  const answers = [
    ['yes', 'Yes'],
    ['no', 'No'],
    [undefined, notStated],
  ] as const;
  return answers
    .flatMap(([answer, word]) => {
      const ids = keys.filter((id) => card.offers?.[offers[id]] === answer);
      const list = ids.map((id) => names('offers', id).toLowerCase());
      return list.length > 0 ? [`${word}: ${list.join(', ')}.`] : [];
    })
    .join(' ');
}

/** Where a record comes from, e.g. "Source: members.csv, taken November 1, 2026. Record changed November 1, 2026." */
export function formatSource({ source, updated }: Pick<Card, 'source' | 'updated'>): string {
  return `Source: ${source.name}, taken ${formatDay(source.retrieved)}. Record changed ${formatDay(updated)}.`;
}
