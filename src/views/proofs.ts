import { formatRegulation, placeInText, regulationNouns, regulationWords } from '../evidence/regulation.ts';
import type { Credential } from '../evidence/schema/credential.ts';
import type { Jurisdiction } from '../evidence/schema/jurisdiction.ts';
import type { Register } from '../evidence/schema/register.ts';
import { validityOf } from '../evidence/validity.ts';
import { type CardFact, type Proofs, physicalTherapists } from '../finder/proofs.ts';
import { href } from '../lib/url.ts';
import { viewAuthorityLink, viewRegister } from './authority-links.ts';
import { credentials, jurisdictions } from './collections.ts';
import { credentialKinds } from './credentials.ts';
import { once } from './once.ts';
import { today } from './today.ts';

/** What stands behind licenses and credentials, for every card, list and record of the finder. */
export const proofs = once(
  async (): Promise<Proofs> =>
    Object.fromEntries([
      ...(await jurisdictions()).all.flatMap(stateProofs),
      ...(await credentials()).all.map(credentialProof),
    ]),
);

/** What one state asks, who decides there, and where a name is checked; undefined for a place without a record. */
export async function stateRule(id: string) {
  const state = (await jurisdictions()).all.find((one) => one.id === id);
  if (!state) return undefined;
  const { regulator, register, complaints, checkedOn } = state;
  return {
    place: placeInText(state.name),
    text: formatRegulation(state),
    proves: `${state.proves} ${regulationWords[state.status].limits}`,
    noun: regulationNouns[state.status],
    path: pathOf(id),
    validity: validityOf(state, today),
    regulator: regulator && {
      name: regulator.name,
      ...(regulator.page && { page: viewAuthorityLink(regulator.page) }),
    },
    register: register && viewRegister(register),
    complaints: complaints && viewAuthorityLink(complaints),
    checkedOn,
  };
}

export type StateRule = NonNullable<Awaited<ReturnType<typeof stateRule>>>;

const pathOf = (id: string) => `/guides/states/${id}/`;

function stateProofs(state: Jurisdiction): [string, CardFact[]][] {
  const code = state.id.toUpperCase();
  const { name, register, physicalTherapists: theirs } = state;
  const massage: [string, CardFact[]] = [code, [ruleFact(state), ...registerFact(name, register)]];
  if (!theirs) return [massage];
  const text = `${name}: where physical therapists are listed`;
  return [massage, [physicalTherapists + code, [{ label: 'Register', text, href: theirs.url }]]];
}

function ruleFact(state: Jurisdiction): CardFact {
  const { id, name, status } = state;
  const way = status === 'not-regulated' ? 'What to ask' : 'How to check';
  const rule = validityOf(state, today).withdrawn ? 'due for a check' : regulationWords[status].label;
  const text = `${name}: ${rule.toLowerCase()}. ${way}`;
  return { label: 'State rule', text, href: href(pathOf(id)) };
}

function credentialProof(credential: Credential): [string, CardFact[]] {
  const { id, name, abbreviation = name, kind, register } = credential;
  const meaning = validityOf(credential, today).withdrawn ? 'due for a check' : credentialKinds[kind];
  const text = `${abbreviation}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}. What it proves`;
  const rule = { label: 'Credential', text, href: href(`/guides/credentials/#${id}`) };
  return [id, [rule, ...registerFact(abbreviation, register)]];
}

function registerFact(whose: string, register: Register | undefined): CardFact[] {
  if (!register) return [];
  const words = register.kind === 'search' ? 'name search' : 'page that leads to the name search';
  return [{ label: 'Register', text: `${whose}: ${words}`, href: register.link.url }];
}
