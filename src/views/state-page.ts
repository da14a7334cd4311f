import { changedOn } from '../evidence/changed-on.ts';
import { formatRegulation, placeInText, regulationNouns, regulationWords } from '../evidence/regulation.ts';
import type { Jurisdiction } from '../evidence/schema/jurisdiction.ts';
import { validityOf } from '../evidence/validity.ts';
import type { PageFacts } from '../linked-data/page.ts';
import { stateNode } from '../linked-data/topics.ts';
import { formatDescription } from './answers.ts';
import { viewAuthorityLink, viewRegister } from './authority-links.ts';
import { jurisdictions, sources } from './collections.ts';
import { finderFacts } from './finder.ts';
import { stateLinks } from './provider-lists.ts';
import { viewSource } from './sources.ts';
import { viewStateRow } from './states.ts';
import { today } from './today.ts';

/** Ids of all states. */
export const statePaths = async () => (await jurisdictions()).all.map(({ id }) => ({ params: { code: id } }));

/** Everything that one state's page prints. */
export async function statePage(code: string) {
  const file = `jurisdiction ${code}`;
  const { get } = await jurisdictions();
  const { get: getSource } = await sources();
  const state = get(code, file);
  const { regulator, register, complaints, physicalTherapists, hours } = state;
  const place = placeInText(state.name);
  const answer = formatRegulation(state);
  const validity = validityOf(state, today);
  const noun = regulationNouns[state.status];
  const title = `Massage therapy ${noun ?? 'rules'} in ${place}`;
  const facts: PageFacts = {
    about: [stateNode(state.name)],
    modified: changedOn(state),
    expires: state.nextCheck,
  };
  return {
    state,
    place,
    noun,
    title,
    answer,
    rule: regulationWords[state.status],
    validity,
    facts,
    description: formatDescription(title, `${answer} What it proves, and how to check a name.`, validity),
    regulator: regulator && {
      name: regulator.name,
      ...(regulator.page && { page: viewAuthorityLink(regulator.page) }),
    },
    register: register && viewRegister(register),
    complaints: complaints && viewAuthorityLink(complaints),
    physicalTherapists: physicalTherapists && viewAuthorityLink(physicalTherapists),
    hours: hours && viewHours(hours),
    neighbors: state.neighbors.map((id) => viewStateRow(get(id, file))),
    sample: (await finderFacts()).sample,
    list: stateLinks().find(({ path }) => path === code),
    sources: state.sources.map((id) => viewSource(getSource(id, file))),
  };
}

const readAt = {
  regulator: 'as the authority’s own page says',
  law: 'as the law says',
  table: 'as a copy of the state boards’ own table says',
};

function viewHours({ value, from, url, note = '' }: NonNullable<Jurisdiction['hours']>) {
  return { amount: `${value.toLocaleString('en-US')} hours`, basis: readAt[from], url, note };
}
