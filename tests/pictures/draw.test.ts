import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../src/pictures/draw.ts';
import { sectionPicture, sectionPictures } from '../../src/pictures/section-pictures.ts';
import { breakLines } from '../../src/pictures/set-text.ts';
import { picturePath, pictureText } from '../../src/pictures/share-picture.ts';

const claim = {
  kicker: 'People say',
  title: '“Massage flushes toxins out of the muscles.”',
  words: 'Our verdict: Not shown.',
  asOf: '2026-11-22',
};

test('a picture is a PNG of 1200 x 630 pixels that loads in no time', async () => {
  const png = await drawPicture(claim);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(png.length).toBeLessThan(60_000);
});

test('a longer text is set smaller and stays above the day', async () => {
  const long = { ...claim, title: `“${'Gentle lymphatic drainage lowers inflammation. '.repeat(3)}”` };
  const { data, info } = await sharp(await drawPicture({ ...long, asOf: '' }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const below = data.subarray(556 * info.width * info.channels);
  expect(data.some((shade) => shade < 60)).toBe(true);
  expect(below.every((shade) => shade > 240)).toBe(true);
});

test('a text that fits in no size, or has a letter that no font of the site has, stops the build and says which', async () => {
  await expect(drawPicture({ ...claim, title: 'word '.repeat(200) })).rejects.toThrow(
    /expected words that fit/,
  );
  await expect(drawPicture({ ...claim, title: '痛' })).rejects.toThrow('found "痛" in "痛"');
});

describe('lines', () => {
  test('break at spaces, lose no word, and are as wide as allowed', () => {
    const text = 'At about 12 weeks, massage probably eases neck pain no more than a sham massage.';
    for (const widthPx of [100, 300, 700, 2000]) {
      const lines = breakLines(text, 'text', 38, widthPx);
      expect(lines.join(' ')).toBe(text);
    }
    expect(breakLines(text, 'text', 38, 5000)).toHaveLength(1);
    expect(breakLines(text, 'text', 38, 1)).toEqual(text.split(' '));
  });
});

test('somebody who does not see a picture is told the same words', () => {
  expect(pictureText(claim)).toBe(
    'People say: “Massage flushes toxins out of the muscles.” Our verdict: Not shown. As of November 22, 2026.',
  );
});

test('a page without a picture of its own shows its section, and every section can be drawn', async () => {
  expect(picturePath('/conditions/neck-pain/')).toBe('/pictures/conditions/neck-pain.png');
  expect(sectionPicture('/evidence/citations/furlan-2015/').path).toBe('/pictures/evidence.png');
  expect(sectionPicture('/').path).toBe('/pictures/site.png');
  expect(sectionPicture('/constructor/').path).toBe('/pictures/site.png');
  for (const picture of Object.values(sectionPictures))
    expect((await drawPicture(picture)).length).toBeGreaterThan(5_000);
});
