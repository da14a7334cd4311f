import { everything } from '../../search/chosen.ts';
import { searchProblems } from '../../search/status.ts';
import { askAll, askNames } from './answer-thread.ts';
import { type Answer, statusOf } from './compose.ts';
import { drawAnswer } from './draw.ts';
import { problemOf } from './search-error.ts';

const pauseMs = 200;
const most = 6;

/** Answers what is typed into the header's box in the panel below it; Enter opens the search page, Escape closes the panel. */
export function watchBox(box: HTMLElement, signal: AbortSignal): void {
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = box.querySelector<T>(selector);
    if (!found) throw new Error(`the header's search lacks ${selector}`);
    return found;
  };
  const input = find<HTMLInputElement>('input');
  const panel = find('[data-search-panel]');
  const base = box.dataset['base'] ?? '/';
  let run = 0;
  let timer = 0;

  const close = () => {
    run++;
    clearTimeout(timer);
    panel.hidden = true;
  };
  const show = (typed: string) => {
    panel.hidden = false;
    find<HTMLAnchorElement>('[data-panel-all]').search = `?${new URLSearchParams({ q: typed })}`;
  };
  const drawer = (current: number) => (found: Answer | undefined) => {
    if (found && current === run) drawAnswer(find('[data-panel-list]'), found, { base, most });
  };
  /** Names answer each letter; texts join in a pause. */
  const name = () => {
    const typed = input.value.trim();
    if (!typed) return;
    show(typed);
    askNames(typed, askingAt(base)).then(drawer(++run), () => undefined);
  };
  const answer = async () => {
    const current = ++run;
    const typed = input.value.trim();
    if (!typed) return close();
    show(typed);
    const draw = drawer(current);
    const words = await askAll(typed, askingAt(base)).then(
      (found) => {
        draw(found);
        return statusOf(found, most);
      },
      (error: unknown) => searchProblems[problemOf(error)],
    );
    if (current === run) find('[data-panel-status]').textContent = words;
  };
  /** Arrow keys go from the box through the links and back. */
  const step = (event: KeyboardEvent, by: 1 | -1) => {
    const stops = [input, ...panel.querySelectorAll<HTMLElement>('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stops[at + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (panel.hidden) return;
    if (event.key === 'ArrowDown') step(event, 1);
    else if (event.key === 'ArrowUp') step(event, -1);
    else if (event.key === 'Escape') {
      event.preventDefault();
      input.focus();
      close();
    }
  };
  const wait = () => {
    clearTimeout(timer);
    name();
    timer = window.setTimeout(() => void answer(), pauseMs);
  };

  input.addEventListener('input', wait, { signal });
  box.addEventListener('keydown', press, { signal });
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
  };
  box.addEventListener('focusout', leave, { signal });
  // Nothing is asked yet: it loads what the first letter will need.
  askNames('', askingAt(base)).catch(() => undefined);
  if (input.value.trim()) wait();
}

const askingAt = (base: string) => ({ base, chosen: everything, asTyped: false });
