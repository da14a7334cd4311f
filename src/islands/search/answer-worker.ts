import { answerByNames, answerQuestion } from './answer.ts';
import type { FromThread, ToThread } from './answer-thread.ts';
import { problemOf } from './search-error.ts';
import { openFirstReader } from './words.ts';

// The thread on which questions are answered: reading thousands of names takes a cheap phone half a second, in which a page
// that read them itself would not scroll.
addEventListener('message', async ({ data }: MessageEvent<ToThread>) => {
  const { id } = data;
  try {
    postMessage({ id, answer: await answerTo(data) } satisfies FromThread);
  } catch (error) {
    postMessage({ id, problem: problemOf(error) } satisfies FromThread);
  }
});

async function answerTo({ typed, by, setting }: ToThread) {
  if (by === 'all') return answerQuestion(typed, setting);
  if (typed) return answerByNames(typed, setting);
  await openFirstReader(setting.from);
  return undefined;
}
