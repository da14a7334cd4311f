import { expect, test } from 'vitest';
import { drawPicture } from '../../src/pictures/draw.ts';
import { drawPictures } from '../../src/pictures/drawn-pictures.ts';
import { sectionPictures } from '../../src/pictures/section-pictures.ts';

const [first, second] = Object.values(sectionPictures);
if (!first || !second) throw new Error('found no two sections, expected pictures to draw');

test('pictures drawn in a thread are those drawn here, each told for itself', async () => {
  const drawn = drawPictures([first, second]);
  expect(Buffer.compare((await drawn.get(second)) ?? Buffer.of(), await drawPicture(second))).toBe(0);
  expect(Buffer.compare((await drawn.get(first)) ?? Buffer.of(), await drawPicture(first))).toBe(0);
});

test('one that cannot be drawn is told with its reason, and so are those behind it, not those before', async () => {
  const wrong = { kicker: 'People say', title: '痛' };
  const drawn = drawPictures([first, wrong, second]);
  await expect(drawn.get(first)).resolves.toBeInstanceOf(Uint8Array);
  await expect(drawn.get(wrong)).rejects.toThrow('found "痛" in "痛"');
  await expect(drawn.get(second)).rejects.toThrow('found "痛" in "痛"');
});
