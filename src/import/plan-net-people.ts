import { displayName } from '../finder/rows-of.ts';
import type { Provider } from '../finder/schema/provider.ts';
import { isGenerational } from './fhir-name.ts';
import { ownExtensions, systems } from './fhir-systems.ts';
import { concept, field, identifiers, type Json, ownFacts, placedTexts, telecom } from './plan-net-fields.ts';
import { addressOf } from './plan-net-places.ts';
import { qualificationExtensions, qualifications } from './plan-net-qualifications.ts';

/** A person as a Practitioner. */
export function practitioner(provider: Provider, id: string): Json {
  return {
    resourceType: 'Practitioner',
    id,
    extension: ownFacts(provider),
    ...field('identifier', identifiers(provider)),
    active: true,
    ...field('name', humanName(provider)),
    ...field('qualification', qualifications(provider)),
    ...field(
      'communication',
      provider.languages.map((tag) => concept(systems.language, tag)),
    ),
  };
}

/** A practice of its own as an Organization. */
export function organization(provider: Provider, id: string): Json {
  return {
    resourceType: 'Organization',
    id,
    extension: [...ownFacts(provider), ...qualificationExtensions(provider)],
    ...field('identifier', identifiers(provider)),
    active: true,
    type: [concept(systems.organizationType, 'prvgrp')],
    name: displayName(provider),
    ...field('telecom', telecom(provider)),
    address: [addressOf(provider.address)],
    ...field(
      'contact',
      humanName(provider).map((name) => ({ name })),
    ),
  };
}

/** The practice that a person works under, to be held inside the role: a name and an address, no provider of its own. */
export function practice(provider: Provider): Json {
  return {
    resourceType: 'Organization',
    id: 'practice',
    active: true,
    type: [concept(systems.organizationType, 'prvgrp')],
    name: provider.name.organization,
    address: [addressOf(provider.address)],
  };
}

function humanName(provider: Provider): Json[] {
  const { first, middle, last, suffix, credentialText } = provider.name;
  const isNamed = Boolean(first ?? middle ?? last);
  if (!isNamed && !suffix && !credentialText) return [];
  const letters = credentialText ? [credentialText] : [];
  // FHIR has one list for both; where its reader would mistake one for the other, it is told apart.
  const own = [
    ...(suffix && !isGenerational(suffix) ? [{ url: ownExtensions.nameSuffix, valueString: suffix }] : []),
    ...(credentialText && (isGenerational(credentialText) || (suffix && !isGenerational(suffix)))
      ? [{ url: ownExtensions.credentialText, valueString: credentialText }]
      : []),
  ];
  const { organization: _practice, ...person } = provider.name;
  return [
    {
      ...field('extension', own),
      use: 'official',
      ...(isNamed && { text: [displayName({ kind: 'individual', name: person }), ...letters].join(', ') }),
      ...field('family', last),
      ...placedTexts('given', [first, middle]),
      ...field('suffix', [...(suffix ? [suffix] : []), ...letters]),
    },
  ];
}
