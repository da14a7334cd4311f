import type { Credential } from '../evidence/schema/credential.ts';
import { validityOf } from '../evidence/validity.ts';
import { professionLabels } from '../finder/taxonomy.ts';
import { must } from '../lib/must.ts';
import { capitalize, listInWords } from '../lib/text.ts';
import { viewAuthorityLink, viewRegister } from './authority-links.ts';
import { credentials, sources } from './collections.ts';
import { viewSource } from './sources.ts';
import { today } from './today.ts';

/** What letters are, in the order of how much stands behind them. */
export const credentialKinds: Record<Credential['kind'], string> = {
  'state-license': 'Permission of the state',
  'state-registration': 'On a state register',
  'board-certification': 'Exam of an outside body',
  'voluntary-certificate': 'Certificate by choice',
  'course-certificate': 'Certificate of a school or course',
  'directory-listing': 'Listing in a directory',
  membership: 'Member of an association',
};

const requirement = ({ amount, what }: Credential['takes'][number]): string =>
  amount === undefined ? capitalize(what) : `${amount.toLocaleString('en-US')} ${what}`;

async function viewCredential(credential: Credential) {
  const { id, name, abbreviation, grantedBy, register, renewal, professions, takes } = credential;
  const { get } = await sources();
  const profession = (one: string) =>
    must(professionLabels[one], `credential ${id}: no profession "${one}" in the finder`).toLowerCase();
  return {
    ...credential,
    heading: abbreviation ? `${name} (${abbreviation})` : name,
    validity: validityOf(credential, today),
    grantedBy: {
      name: grantedBy.name,
      ...(grantedBy.page && { page: viewAuthorityLink(grantedBy.page) }),
    },
    register: register && viewRegister(register),
    takes: takes.map(requirement),
    renewal: renewal && { years: renewal.years, takes: renewal.takes.map(requirement) },
    professions: capitalize(listInWords(professions.map(profession))),
    sources: credential.sources.map((source) => viewSource(get(source, `credential ${id}`))),
  };
}

export type CredentialView = Awaited<ReturnType<typeof viewCredential>>;

/** Every credential with what it takes and proves, grouped by kind, and by name within. */
export async function credentialGroups(): Promise<
  { kind: string; heading: string; entries: CredentialView[] }[]
> {
  const { all } = await credentials();
  const views = await Promise.all(all.map(viewCredential));
  return Object.entries(credentialKinds)
    .map(([kind, heading]) => ({
      kind,
      heading,
      entries: views.filter((view) => view.kind === kind).sort((a, b) => (a.name < b.name ? -1 : 1)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
