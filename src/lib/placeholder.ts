import type { Problem } from './problem.ts';

/** What stands in a new record where its author has still to write, e.g. placeholder('who was studied'). */
export const placeholder = (what: string): string => `FILL IN: ${what}`;

/** Every placeholder that is left in the text of a record's file, with its line. */
export const placeholdersLeft = (file: string, text: string): Problem[] =>
  text.split('\n').flatMap((words, at) => {
    const [found] = /FILL IN(: [^"\]]*)?/.exec(words) ?? [];
    return found
      ? [
          {
            file,
            line: at + 1,
            rule: 'placeholder',
            found: found.trim(),
            expected: 'your own words in its place, or the field left out where nothing is known',
          },
        ]
      : [];
  });
