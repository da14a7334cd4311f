import { facetNames } from '../finder/facet-names.ts';
import { formatCardName } from '../finder/format-card.ts';
import { providerById } from '../finder/people-search.ts';
import { must } from '../lib/must.ts';
import { shortened } from '../lib/shortened.ts';
import { cardTools } from './finder/card-tools.ts';
import { element } from './finder/element.ts';
import { noticeOfFailure } from './finder/notice.ts';
import { notOnRecord, type RecordPart, recordParts } from './finder/record-facts.ts';
import { backToList, distanceFact, drawRecordEvidence, searchBefore } from './finder/searched-from.ts';
import { openFiles } from './finder/sources.ts';

/** One provider's record, read from the index by the id in the address. */
class ProviderRecord extends HTMLElement {
  #base = this.dataset['base'] ?? '/';
  #files = openFiles(this.#base, this.dataset['generation']);
  #params = new URLSearchParams(location.search);
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof HTMLElement)) return;
        if ('finderRetry' in target.dataset) void this.#show();
        if ('finderReload' in target.dataset) location.reload();
      },
      { signal },
    );
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #show(): Promise<void> {
    const id = this.#params.get('id')?.trim();
    try {
      if (id) await this.#showRecord(id);
      else
        this.#say(
          'No therapist is named in this address. Start from the finder or from a list below.',
          finderLink(this.#base),
        );
    } catch (error) {
      const { status, help } = await noticeOfFailure(error);
      this.#say(status, ...help);
    }
    this.dataset['ready'] = '';
  }

  async #showRecord(id: string): Promise<void> {
    const index = await this.#files.index();
    const hit = await providerById(index, id);
    if (!hit) {
      const sentence = `The list holds nobody under “${shortened(id)}”. The person may have left it, or the address is not whole.`;
      this.#say(sentence, finderLink(this.#base));
      return;
    }
    const { card } = hit;
    const before = searchBefore(index, this.#params);
    const distance = before && (await distanceFact(before, hit, this.#files).catch(() => undefined));
    const name = formatCardName(card);
    this.#part('name').textContent = name;
    document.title = `${name}${document.title.replace(/^[^|]*/, ' ')}`;
    this.#say('');
    const record = this.#part('');
    record.dataset['providerId'] = card.id;
    const proofs = JSON.parse(this.dataset['proofs'] ?? '{}');
    const parts = recordParts(card, facetNames(index.manifest.facets), proofs, distance);
    const [reach, ...others] = parts.map(partNodes);
    record.replaceChildren(
      ...(before ? [backToList(before, this.#base)] : []),
      ...(card.sample ? [element('p', { class: 'sample-tag' }, 'Sample: invented person')] : []),
      ...(reach ?? []),
      cardTools(card),
      ...others.flat(),
      element('h2', {}, 'Not on this record'),
      element('ul', { class: 'bullets flow' }, ...notOnRecord(parts).map((line) => element('li', {}, line))),
    );
    if (before)
      await drawRecordEvidence(this, hit, before, index, this.#base).catch(() => {
        this.#part('status').textContent =
          'What studies found about the techniques did not load. The record is whole without it.';
      });
  }

  #say(sentence: string, ...help: Node[]): void {
    this.#part('status').textContent = sentence;
    this.#part('').replaceChildren(...help);
  }

  #part(name: string): HTMLElement {
    const attribute = name ? `data-record-${name}` : 'data-record';
    return must(this.querySelector<HTMLElement>(`[${attribute}]`), `the record page has a part ${attribute}`);
  }
}

const finderLink = (base: string) =>
  element('p', {}, element('a', { href: `${base}find/` }, 'Find a therapist'));

/** A part of a record; nothing where it states nothing. */
function partNodes({ heading, facts, source }: RecordPart): Node[] {
  if (facts.length === 0) return [];
  const lines = facts.flatMap(({ label, text, href }) => [
    element('dt', {}, label),
    element('dd', {}, href ? element('a', { href, rel: 'noreferrer' }, text) : text),
  ]);
  return [
    element('h2', {}, heading),
    element('dl', { class: 'provider-facts record-facts' }, ...lines),
    ...(source ? [element('p', { class: 'provider-source' }, source)] : []),
  ];
}

customElements.define('provider-record', ProviderRecord);
