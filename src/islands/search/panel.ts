import { formatFound, searchProblems } from '../../search/status.ts';
import { answerQuestion } from './answer.ts';
import type { Answer } from './compose.ts';
import { drawAnswer } from './draw.ts';
import { SearchError } from './texts.ts';

const most = 6;

/** Answers what is typed into the header's box, in the panel below it. Returns false where a newer question took its place. */
export async function fillPanel(
  panel: HTMLElement,
  typed: string,
  base: string,
  isCurrent: () => boolean,
): Promise<boolean> {
  const [list, status] = ['[data-panel-list]', '[data-panel-status]'].map((part) =>
    panel.querySelector<HTMLElement>(part),
  );
  const draw = (answer: Answer) => {
    if (list && isCurrent()) drawAnswer(list, answer, { base, most });
  };
  let words: string;
  try {
    const answer = await answerQuestion(typed, { base, chosen: [], asTyped: false }, draw);
    draw(answer);
    const { asked, total, best, dropped, finder, problem } = answer;
    words = formatFound({
      typed: asked.typed,
      total,
      shown: Math.min(most, best.length + answer.groups.reduce((sum, { found }) => sum + found.length, 0)),
      corrections: asked.corrections,
      dropped,
      hasCard: finder !== undefined || asked.notCovered !== undefined,
      ...(problem && { problem }),
    });
  } catch (error) {
    list?.replaceChildren();
    words = searchProblems[error instanceof SearchError ? error.problem : 'no-index'];
  }
  if (!isCurrent()) return false;
  if (status) status.textContent = words;
  return true;
}
