import { formatRegulation, regulationWords } from '../evidence/regulation.ts';
import type { Jurisdiction } from '../evidence/schema/jurisdiction.ts';
import { type Validity, validityOf } from '../evidence/validity.ts';
import type { CardFact, StateFacts } from '../finder/state-facts.ts';
import { href } from '../lib/url.ts';
import { jurisdictions } from './collections.ts';
import { once } from './once.ts';
import { today } from './today.ts';

const byCode = (all: Jurisdiction[], factsOf: (state: Jurisdiction) => CardFact[]): StateFacts =>
  Object.fromEntries(all.map((state) => [state.id.toUpperCase(), factsOf(state)]));

const pathOf = (id: string) => `/guides/states/${id}/`;

function ruleFact(state: Jurisdiction): CardFact {
  const { id, name, status } = state;
  const way = status === 'not-regulated' ? 'What to ask' : 'How to check';
  const rule = validityOf(state, today).withdrawn ? 'due for a check' : regulationWords[status].label;
  const text = `${name}: ${rule.toLowerCase()}. ${way}`;
  return { label: 'State rule', text, href: href(pathOf(id)) };
}

function registerFact({ register }: Jurisdiction): CardFact[] {
  if (!register) return [];
  const text = register.kind === 'search' ? 'Name search of the state' : 'Page that leads to the name search';
  return [{ label: 'Register', text, href: register.link.url }];
}

/** What each state asks of massage therapists, for the finder: short for cards, and with the register for records. */
export const stateFacts = once(async () => {
  const { all } = await jurisdictions();
  return {
    short: byCode(all, (state) => [ruleFact(state)]),
    full: byCode(all, (state) => [ruleFact(state), ...registerFact(state)]),
  };
});

/** What one state asks, as a sentence with the state's page; undefined for a place without a record. */
export async function stateRule(
  id: string,
): Promise<{ text: string; path: string; validity: Validity } | undefined> {
  const state = (await jurisdictions()).all.find((one) => one.id === id);
  return state && { text: formatRegulation(state), path: pathOf(id), validity: validityOf(state, today) };
}
