import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ProviderInput } from '../../src/finder/schema/provider.ts';

/** Everybody of a providers file as columns: a row for each placed location. Made without any code of the index. */
export interface People {
  /** Which person a row belongs to */
  person: number[];
  /** Degrees, rounded as the index rounds them */
  lng: number[];
  lat: number[];
  /** "group:value" to the rows that have it */
  has: Map<string, Set<number>>;
}

/** Reads a providers file for the slow, obvious way of searching it. */
export async function readPeople(file: string): Promise<People> {
  const people: People = { person: [], lng: [], lat: [], has: new Map() };
  let person = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const provider: ProviderInput = JSON.parse(line);
    const words = wordsOf(provider);
    for (const { position } of [provider, ...(provider.moreLocations ?? [])]) {
      if (!position) continue;
      const row = people.person.push(person) - 1;
      people.lng.push(Number(position.lng.toFixed(5)));
      people.lat.push(Number(position.lat.toFixed(5)));
      for (const word of words) {
        const rows = people.has.get(word) ?? new Set();
        people.has.set(word, rows.add(row));
      }
    }
    person++;
  }
  return people;
}

function wordsOf(provider: ProviderInput): string[] {
  const { specialties = [], techniques = [], professions = [], languages = [] } = provider;
  const { credentials = [], licenses = [], offers = {} } = provider;
  return [
    ...(specialties.length > 0 ? specialties : ['not-stated']).map((id) => `specialty:${id}`),
    ...techniques.map((id) => `technique:${id}`),
    ...professions.map((id) => `profession:${id}`),
    ...languages.map((id) => `language:${id}`),
    ...credentials.map(({ id }) => `credential:${id}`),
    ...(licenses.length > 0 ? ['credential:state-license'] : []),
    ...offerWords(offers),
  ];
}

const offersAsked = ['telehealth', 'homeVisits', 'wheelchairAccess'] as const;
/** What people are also found by when the answer is no, or none. */
const offersOfThreeAnswers = ['acceptsReferrals', 'acceptsInsurance', 'acceptsNewClients'] as const;

function offerWords(offers: NonNullable<ProviderInput['offers']>): string[] {
  const word = (offer: string) =>
    `offers:${offer.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
  return [
    ...offersAsked.filter((offer) => offers[offer] === 'yes').map(word),
    ...offersOfThreeAnswers.map((offer) => {
      const answer = offers[offer] ?? 'not-stated';
      return answer === 'yes' ? word(offer) : `${word(offer)}-${answer}`;
    }),
  ];
}
