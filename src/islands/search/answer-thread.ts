import type { SearchProblem } from '../../search/status.ts';
import type { Setting } from './answer.ts';
import type { Answer } from './compose.ts';
import { ownBase } from './own-base.ts';
import { noIndex, SearchError } from './search-error.ts';

/** A question to the thread that answers; an empty one only lets it load what the first will need. */
export interface ToThread {
  id: number;
  typed: string;
  by: 'names' | 'all';
  setting: Setting;
}

/** What came of a question; no answer where names alone do not tell one. */
export interface FromThread {
  id: number;
  answer?: Answer | undefined;
  problem?: SearchProblem;
}

type Waiting = { done: (answer: Answer | undefined) => void; fail: (error: SearchError) => void };
type Asking = Omit<Setting, 'from'>;

/** What the names of pages tell of a question, as soon as they are here; see `answerByNames`. Throws SearchError. */
export const askNames = (typed: string, asking: Asking): Promise<Answer | undefined> =>
  ask(typed, 'names', asking);

/** All that is found. Throws SearchError where not even names can be read. */
export async function askAll(typed: string, asking: Asking): Promise<Answer> {
  const answer = await ask(typed, 'all', asking);
  if (!answer) throw new SearchError(noIndex());
  return answer;
}

const waiting = new Map<number, Waiting>();
let asked = 0;
let thread: Worker | undefined;

function ask(typed: string, by: ToThread['by'], asking: Asking): Promise<Answer | undefined> {
  thread ??= start();
  const id = ++asked;
  const setting = { ...asking, from: ownBase(asking.base) };
  thread.postMessage({ id, typed, by, setting } satisfies ToThread);
  return new Promise((done, fail) => waiting.set(id, { done, fail }));
}

function start(): Worker {
  const made = new Worker(new URL('./answer-worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data: { id, answer, problem } }: MessageEvent<FromThread>) => {
    const { done, fail } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (problem) fail?.(new SearchError(problem));
    else done?.(answer);
  });
  // Its file did not come, or the browser runs none: the next question tries again.
  made.addEventListener('error', () => {
    thread = undefined;
    for (const { fail } of waiting.values()) fail(new SearchError(noIndex()));
    waiting.clear();
  });
  return made;
}
