import { FinderDataError } from '../../finder/finder-data-error.ts';
import { must } from '../../lib/must.ts';
import { type Notice, noticeOfFailure } from './notice.ts';

/** The parts of the page that the finder fills; each is in the server's HTML. */
export interface Screen {
  form: HTMLFormElement;
  /** What stands in the server's HTML before anything is typed */
  start: Notice;
  results: HTMLElement;
  heading: HTMLElement;
  /** The one live region: two paragraphs, how many and how sorted */
  status: HTMLElement;
  busy: HTMLElement;
  ignored: HTMLElement;
  chips: HTMLElement;
  help: HTMLElement;
  list: HTMLOListElement;
  more: HTMLElement;
  /** Behind the list: people who state no specialty */
  unstated: HTMLElement;
  /** The sentence for what belongs to a chosen condition and did not load */
  unloaded: HTMLElement;
  side: HTMLElement;
}

/** Finds the parts below an element. */
export function findScreen(root: HTMLElement): Screen {
  const part = <E extends HTMLElement = HTMLElement>(name: string) =>
    must(root.querySelector<E>(`[data-finder-${name}]`), `the finder has a part "${name}"`);
  const [heading, status] = [part('heading'), part('status')];
  const first = status.firstElementChild?.textContent ?? '';
  return {
    form: part('form'),
    start: { heading: heading.textContent, status: first, help: [] },
    results: part('results'),
    heading,
    status,
    busy: part('busy'),
    ignored: part('ignored'),
    chips: part('chips'),
    help: part('help'),
    list: part('list'),
    more: part('more'),
    unstated: part('unstated'),
    unloaded: part('unloaded'),
    side: part('side'),
  };
}

/** Shows sentences in the status, which is spoken once; the same text again is left alone. */
export function say({ status }: Screen, headline: string, detail = ''): void {
  for (const [at, text] of [headline, detail].entries()) {
    const line = status.children[at] as HTMLElement | undefined;
    if (!line || line.textContent === text) continue;
    line.textContent = text;
    line.hidden = text === '';
  }
}

/** Shows sentences and ways on instead of a list. */
export function showNotice(screen: Screen, { heading, status, help }: Notice, detail?: string): void {
  screen.heading.textContent = heading;
  screen.list.replaceChildren();
  screen.more.hidden = true;
  screen.side.hidden = true;
  screen.help.replaceChildren(...help);
  say(screen, status, detail);
}

/** Shows why there is no answer; what failed behind a list leaves the list. */
export async function showFailure(screen: Screen, error: unknown, isBehindList: boolean): Promise<void> {
  const notice = await noticeOfFailure(error);
  if (isBehindList) say(screen, notice.status);
  else showNotice(screen, notice);
  if (!(error instanceof FinderDataError)) reportError(error);
}

/** Marks the time between question and answer; the words for it appear only when it takes long. */
export function setBusy({ results, busy }: Screen, isBusy: boolean): void {
  results.setAttribute('aria-busy', String(isBusy));
  busy.hidden = !isBusy;
}
