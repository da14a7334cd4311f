import { notStated } from '../finder/facet-groups.ts';
import { facetNames } from '../finder/facet-names.ts';
import type { FinderIndex, Hit } from '../finder/finder-index.ts';
import { formatStatus } from '../finder/format-status.ts';
import type { LngLat } from '../finder/geo.ts';
import { loadPart } from '../finder/load-part.ts';
import { type FinderQuery, type IgnoredValue, parseQuery } from '../finder/query.ts';
import { addressOf, withoutPlace } from './finder/address.ts';
import { answerQuery, countPeople, type Outcome, pointLabel } from './finder/answer.ts';
import { drawChips } from './finder/chips.ts';
import { drawHits, type ListSetting } from './finder/draw-hits.ts';
import { hear, tell } from './finder/events.ts';
import { askedBy, fillForm, markPlace } from './finder/form.ts';
import { nextTask } from './finder/next-task.ts';
import { noticeOf } from './finder/notice.ts';
import { findScreen, say, setBusy, showFailure, showNotice } from './finder/screen.ts';
import { openFiles } from './finder/sources.ts';

/** Where an answer goes: into an opened page, under the focus of whoever pressed a link or the form's button, or behind the cards that are there. */
type Arrival = 'opened' | 'searched' | 'typed' | 'appended';

/** The finder: reads the address and the form, answers, and keeps its whole state in the address. */
class ProviderFinder extends HTMLElement {
  #screen = findScreen(this);
  #base = this.dataset['base'] ?? '/';
  #files = openFiles(this.#base, this.dataset['generation']);
  #query: FinderQuery = { facets: {}, page: 1 };
  #ignored: IgnoredValue[] = [];
  #shown: Hit[] = [];
  #located: LngLat | undefined;
  #run = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#screen.form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    hear(this, 'map-search', ({ bounds }) => this.#go({ ...this.#query, bounds, page: 1 }), signal);
    this.dataset['started'] = '';
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #readAddress(): void {
    const { query, ignored } = parseQuery(new URLSearchParams(location.search));
    // A jump inside the page leaves the list as it is.
    if ('ready' in this.dataset && addressOf(query) === addressOf(this.#query)) return;
    this.#ignored = ignored;
    void this.#answer(query, 'opened');
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#go(askedBy(this.#screen.form, this.#query), 'typed');
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (target instanceof HTMLAnchorElement && 'finderGo' in target.dataset && isPlain) {
      event.preventDefault();
      const { query } = parseQuery(new URL(target.href).searchParams);
      if ('finderMore' in target.dataset) void this.#answer(query, 'appended');
      else this.#go(query, 'finderStay' in target.dataset ? 'opened' : 'searched');
    } else if (!target) return;
    else if ('finderLocate' in target.dataset) void this.#locate(target);
    else if ('finderRetry' in target.dataset) void this.#answer(this.#query, 'searched');
    else if ('finderReload' in target.dataset) location.reload();
    else if ('finderPrint' in target.dataset) print();
  }

  #go(query: FinderQuery, arrival: Arrival = 'searched'): void {
    const address = addressOf(query);
    // The same search again is no further step back.
    if (address !== (location.search || location.pathname)) history.pushState(null, '', address);
    this.#ignored = [];
    void this.#answer(query, arrival);
  }

  async #locate(button: HTMLElement): Promise<void> {
    say(this.#screen, button.dataset['finderLocate'] ?? '');
    try {
      const { locate, refusalWords } = await loadPart(import('./finder/locate.ts'), 'locate');
      const found = await locate();
      if (typeof found === 'string') return say(this.#screen, refusalWords[found]);
      this.#located = found;
      this.#go({ ...withoutPlace(this.#query), point: found });
    } catch (error) {
      await showFailure(this.#screen, error, true);
    }
  }

  async #answer(query: FinderQuery, arrival: Arrival): Promise<void> {
    const run = ++this.#run;
    const before = this.#query;
    this.#query = query;
    setBusy(this.#screen, true);
    try {
      if (arrival !== 'appended') fillForm(this.#screen.form, query);
      const index = await this.#files.index();
      const label = pointLabel(query, this.#located);
      const outcome = await answerQuery(query, { ...this.#files, index, pointLabel: label });
      if (run === this.#run) await this.#show(run, outcome, index, arrival);
    } catch (error) {
      if (run !== this.#run) return;
      if (arrival === 'appended') this.#query = before;
      await showFailure(this.#screen, error, arrival === 'appended');
    }
    if (run !== this.#run) return;
    setBusy(this.#screen, false);
    if (arrival === 'searched' || arrival === 'typed') this.#screen.heading.focus();
    this.dataset['ready'] = '';
  }

  async #show(run: number, outcome: Outcome, index: FinderIndex, arrival: Arrival): Promise<void> {
    const { query, ignored } = outcome;
    const names = facetNames(index.manifest.facets);
    this.#query = query;
    history.replaceState(null, '', addressOf(query));
    fillForm(this.#screen.form, query, names);
    drawChips(this.#screen.chips, query, names, pointLabel(query, this.#located));
    this.#sayIgnored([...this.#ignored, ...ignored]).catch(() => undefined);
    const setting = {
      names,
      proofs: JSON.parse(this.dataset['proofs'] ?? '{}'),
      base: this.#base,
      search: location.search.replace('?', '&'),
    };
    if (outcome.kind !== 'hits') {
      this.#shown = [];
      const { form, start } = this.#screen;
      const notice = await noticeOf(outcome, index, setting, start);
      if (run !== this.#run) return;
      const isEmpty = notice === start && arrival === 'typed';
      const untyped = { ...start, status: form.dataset['untyped'] ?? '' };
      showNotice(this.#screen, isEmpty ? untyped : notice, outcome.understood);
      markPlace(form, isEmpty || outcome.kind === 'choose' || outcome.kind === 'unknown');
      if (outcome.kind === 'none') this.#tellMap(outcome, index);
      void this.#drawForCondition(run, outcome, index, setting);
      return;
    }
    const isAppended = arrival === 'appended';
    drawHits(this.#screen, outcome, setting, isAppended);
    this.#shown = [...(isAppended ? this.#shown : []), ...outcome.result.hits];
    await nextTask();
    const found = await countPeople(index, outcome);
    if (run !== this.#run) return;
    const { headline, detail } = formatStatus({ ...outcome, found, firstShown: this.#screen.list.start });
    say(this.#screen, headline, [outcome.understood, detail].join(' ').trim());
    this.#tellMap(outcome, index);
    void this.#drawForCondition(run, outcome, index, setting);
  }

  async #sayIgnored(ignored: IgnoredValue[]): Promise<void> {
    const line = this.#screen.ignored;
    line.hidden = ignored.length === 0;
    if (line.hidden) return;
    const { ignoredWords } = await loadPart(import('./finder/ignored-words.ts'), 'ignored-words');
    line.textContent = ignoredWords(ignored);
  }

  /** What belongs to a chosen condition comes behind the list: what studies found, and who states no specialty. */
  async #drawForCondition(
    run: number,
    outcome: Outcome,
    index: FinderIndex,
    setting: ListSetting,
  ): Promise<void> {
    const { specialty = [] } = outcome.query.facets;
    const { unstated, unloaded } = this.#screen;
    const isAsked = specialty.length > 0 && !specialty.includes(notStated);
    unloaded.hidden = true;
    if (!isAsked || !('request' in outcome)) unstated.hidden = true;
    else
      try {
        const { drawForCondition } = await loadPart(import('./finder/for-condition.ts'), 'for-condition');
        await drawForCondition(this.#screen, outcome, this.#shown, index, setting, () => run === this.#run);
      } catch {
        unloaded.hidden = run !== this.#run;
      }
  }

  #tellMap({ request, origin }: Outcome & { kind: 'hits' | 'none' }, index: FinderIndex): void {
    const firstNumber = this.#screen.list.start;
    tell(this, 'finder-results', {
      index,
      request,
      hits: this.#shown,
      firstNumber,
      ...(origin && { origin }),
    });
  }
}

customElements.define('provider-finder', ProviderFinder);
