import type { ConditionEvidence } from '../../finder/condition-evidence.ts';
import type { FacetNames } from '../../finder/facet-names.ts';
import type { Hit } from '../../finder/finder-index.ts';
import { capitalize, count } from '../../lib/text.ts';
import type { ListSetting } from './draw-hits.ts';
import { element } from './element.ts';
import { fetchWithin } from './fetch-within.ts';

/** Writes on each card what studies found about its techniques for the chosen conditions, with a link to claim and guide. */
export async function drawEvidence(
  list: HTMLElement,
  hits: readonly Hit[],
  conditions: readonly string[],
  { names, base }: Pick<ListSetting, 'names' | 'base'>,
  isCurrent: () => boolean,
): Promise<void> {
  const evidence = await Promise.all(conditions.map((id) => read(base, id)));
  if (!isCurrent()) return;
  const techniquesOf = new Map(hits.map(({ card }) => [card.id, card.techniques ?? []]));
  const helpsWith = new Map(hits.map(({ card }) => [card.id, card.specialties ?? []]));
  for (const item of list.querySelectorAll<HTMLElement>('[data-provider-id]')) {
    const id = item.dataset['providerId'] ?? '';
    const techniques = techniquesOf.get(id) ?? [];
    // Whoever states specialties is shown the evidence for those of them that were asked for; who states none, for all.
    const own = helpsWith.get(id) ?? [];
    const parts = evidence
      .filter((_, at) => own.length === 0 || own.includes(conditions[at] ?? ''))
      .map((one) => evidencePart(one, techniques, names));
    item.querySelector('.provider-evidence')?.remove();
    if (parts.length > 0)
      item.querySelector('.provider-tools')?.before(element('div', { class: 'provider-evidence' }, ...parts));
  }
}

function evidencePart(
  { plain, path, techniques: recorded }: ConditionEvidence,
  techniques: readonly string[],
  names: FacetNames,
): HTMLElement {
  const lines = techniques.map((id) => {
    const { findings = [], more = 0, studies = 0 } = recorded[id] ?? {};
    const words = findings.flatMap(({ about, words, path: claim }, at) => [
      at > 0 ? '; ' : '',
      `${about}: `,
      element('a', { href: claim }, words),
    ]);
    const none = studies > 0 ? `${count(studies, 'record')}, no verdict yet` : 'no studies found';
    const rest = more > 0 ? `; ${count(more, 'more finding')} in the guide` : '';
    return element('li', {}, `${names('technique', id)}: `, ...(words.length > 0 ? words : [none]), rest);
  });
  const guide = element('a', { href: path }, capitalize(`what the evidence says: ${plain}`));
  const list = lines.length > 0 ? [element('ul', { class: 'bullets' }, ...lines)] : [];
  return element('div', {}, element('p', {}, guide), ...list);
}

// Each file is read once; one that failed is asked for again.
const files = new Map<string, Promise<ConditionEvidence>>();

function read(base: string, condition: string): Promise<ConditionEvidence> {
  const known = files.get(condition);
  if (known) return known;
  const file = fetchWithin(`${base}find/evidence/${condition}.json`).then((answer) => {
    if (!answer.ok) throw new Error(`${condition}.json: ${answer.status}`);
    return answer.json() as Promise<ConditionEvidence>;
  });
  files.set(condition, file);
  file.catch(() => files.delete(condition));
  return file;
}
