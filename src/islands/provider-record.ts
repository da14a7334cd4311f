import type { Card } from '../finder/card.ts';
import { openFinderIndex } from '../finder/client.ts';
import { type FacetNames, facetNames } from '../finder/facet-names.ts';
import { formatCardName } from '../finder/format-card.ts';
import { httpFetchBytes } from '../finder/http-fetch-bytes.ts';
import { providerById } from '../finder/people-search.ts';
import type { StateFacts } from '../finder/state-facts.ts';
import { must } from '../lib/must.ts';
import { cardTools } from './finder/card-tools.ts';
import { element } from './finder/element.ts';
import { fetchWithin } from './finder/fetch-within.ts';
import { noticeOfFailure } from './finder/notice.ts';
import { recordParts } from './finder/record-facts.ts';

/** One provider's record, read from the index by the id in the address. */
class ProviderRecord extends HTMLElement {
  #base = this.dataset['base'] ?? '/';
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
    const id = new URLSearchParams(location.search).get('id')?.trim();
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
    const fetchBytes = httpFetchBytes(`${this.#base}finder/`, fetchWithin);
    const index = await openFinderIndex(fetchBytes, this.dataset['generation']);
    const hit = await providerById(index, id);
    if (!hit) {
      const sentence = `The list holds nobody under “${id}”. The person may have left it, or the address is not whole.`;
      this.#say(sentence, finderLink(this.#base));
      return;
    }
    const { card } = hit;
    const name = formatCardName(card);
    this.#part('name').textContent = name;
    document.title = `${name}${document.title.replace(/^[^|]*/, ' ')}`;
    this.#say('');
    const record = this.#part('');
    record.dataset['providerId'] = id;
    const tag = card.sample ? [element('p', { class: 'sample-tag' }, 'Sample: invented person')] : [];
    record.replaceChildren(
      ...tag,
      cardTools(card),
      ...recordNodes(card, facetNames(index.manifest.facets), JSON.parse(this.dataset['states'] ?? '{}')),
    );
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

function recordNodes(card: Card, names: FacetNames, states: StateFacts): Node[] {
  return recordParts(card, names, states).flatMap(({ heading, facts }) => [
    element('h2', {}, heading),
    element(
      'dl',
      { class: 'provider-facts record-facts' },
      ...facts.flatMap(({ label, text, href }) => [
        element('dt', {}, label),
        element('dd', {}, href ? element('a', { href, rel: 'noreferrer' }, text) : text),
      ]),
    ),
  ]);
}

customElements.define('provider-record', ProviderRecord);
