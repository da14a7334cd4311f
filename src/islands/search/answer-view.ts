import { type Chosen, chosenGroups, everything } from '../../search/chosen.ts';
import { askForWords } from '../../search/status.ts';
import { addressOf, drawChoices } from './choices.ts';
import { type Answer, statusOf } from './compose.ts';
import { drawAnswer } from './draw.ts';
import { keepingPlace, watchHand } from './reader-place.ts';

/** What the search page shows of answers, until `signal` ends it. */
export interface AnswerView {
  /** What names alone tell; undefined leaves what stands there, which is then of another question */
  showFirst: (answer: Answer | undefined) => void;
  /** All that is found, with its numbers */
  showWhole: (answer: Answer, chosen: Chosen) => void;
  /** Whether a first answer stands */
  hasFirst: () => boolean;
  /** Waits, while a first answer stands, until no hand is on it: nothing moves that somebody may be about to press */
  handRests: () => Promise<void>;
  /** No answer, and why */
  clear: (words?: string) => void;
  say: (words: string) => void;
}

export function answerView(host: HTMLElement, base: string, signal: AbortSignal): AnswerView {
  const find = <T extends HTMLElement>(name: string): T => {
    const found = host.querySelector<T>(name);
    if (!found) throw new Error(`the search page lacks ${name}`);
    return found;
  };
  const results = find('[data-results]');
  const status = find('[data-search-status]');
  const back = find('[data-search-back]');
  const rests = watchHand(results, signal);
  let isFirst = false;
  const draw = (answer: Answer) => {
    drawAnswer(results, answer, { base });
    host.toggleAttribute('data-empty', answer.total === 0);
  };
  const say = (words: string) => {
    if (status.textContent !== words) status.textContent = words;
  };
  /** The way back from a corrected spelling. */
  const offerTyped = ({ asked }: Answer) => {
    const link = back.querySelector('a');
    back.hidden = asked.corrections.length === 0;
    if (!link) return;
    link.href = addressOf(asked.typed, everything, true).href;
    link.textContent = `Search for “${asked.typed}” as typed`;
  };
  return {
    say,
    hasFirst: () => isFirst,
    handRests: async () => {
      if (isFirst) await rests();
    },
    showFirst: (answer) => {
      isFirst = answer !== undefined;
      if (answer) draw(answer);
    },
    showWhole: (answer, chosen) => {
      if (isFirst) keepingPlace(results, () => draw(answer));
      else draw(answer);
      isFirst = false;
      if (answer.counts) drawChoices(host, answer.counts, chosen);
      find('[data-clear-choices]').hidden = chosenGroups.every((group) => chosen[group].length === 0);
      say(statusOf(answer));
      offerTyped(answer);
    },
    clear: (words = askForWords) => {
      isFirst = false;
      results.replaceChildren();
      find('[data-choosing]').setAttribute('data-none', '');
      back.hidden = true;
      say(words);
      host.setAttribute('data-empty', '');
    },
  };
}
