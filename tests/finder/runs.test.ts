import { expect, test } from 'vitest';
import { packLists, packTexts, runAt } from '../../src/finder/runs.ts';

test('packed lists are the lists again, empty ones too', () => {
  const lists = [[], [3, 1], [70_000], [], [2]];
  const runs = packLists(lists);
  expect(lists.map((_, row) => [...runAt(runs, row)])).toEqual(lists);
});

test('packed texts are the texts again, whatever their letters', () => {
  // Longer together than the room that is made at first
  const texts = ['', 'plain', 'Muñoz', '日本', '🙂', 'x'.repeat(70_000), '€'.repeat(60_000), 'end'];
  const runs = packTexts(texts);
  expect(texts.map((_, row) => new TextDecoder().decode(runAt(runs, row)))).toEqual(texts);
});
