import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { type FindPages, wordsThatFind } from '../../src/search/relax.ts';

/** A site of a few pages, each told as the words it holds. */
const siteOf =
  (...pages: string[]): FindPages =>
  async (words) =>
    pages.flatMap((page, at) =>
      words.every((word) => page.split(' ').includes(word)) ? [`page ${at}`] : [],
    );

/** Every way to leave words out, fewest left out first. */
function subsets(words: string[]): string[][] {
  const all = Array.from({ length: 2 ** words.length }, (_, mask) =>
    words.filter((_, at) => (mask >> (words.length - 1 - at)) & 1),
  );
  return all.reverse().sort((a, b) => b.length - a.length);
}

/** The slow way: try every set of words, largest first, then the one whose words stand on more pages. */
async function slowWordsThatFind(words: string[], findPages: FindPages): Promise<string[]> {
  const pages = new Map<string, number>();
  for (const word of words) pages.set(word, (await findPages([word])).length);
  let best: string[] | undefined;
  const reach = (set: string[]) => set.reduce((sum, word) => sum + (pages.get(word) ?? 0), 0);
  for (const set of subsets(words)) {
    if (best && set.length < best.length) break;
    if (set.length === 0 || (await findPages(set)).length === 0) continue;
    if (!best || reach(set) > reach(best)) best = set;
  }
  return best ?? [];
}

describe('the words that find a page', () => {
  test('are all of them where one page holds them all', async () => {
    const site = siteOf('neck pain massage', 'knee pain');
    expect(await wordsThatFind(['neck', 'pain'], site)).toEqual(['neck', 'pain']);
  });

  test('leave out a word that no page holds', async () => {
    const site = siteOf('neck pain massage', 'knee pain');
    expect(await wordsThatFind(['neck', 'zebra', 'pain'], site)).toEqual(['neck', 'pain']);
  });

  test('of two words that never meet, leave out the rarer', async () => {
    const site = siteOf('medicare', 'knee pain', 'knee massage');
    expect(await wordsThatFind(['medicare', 'knee'], site)).toEqual(['knee']);
  });

  test('of two equally rare words that never meet, leave out the later', async () => {
    expect(await wordsThatFind(['knee', 'neck'], siteOf('neck', 'knee'))).toEqual(['knee']);
  });

  test('keep a rare word that stands beside another, and drop the common one that does not', async () => {
    const site = siteOf('warfarin bruise', 'massage', 'massage', 'massage');
    expect(await wordsThatFind(['massage', 'warfarin', 'bruise'], site)).toEqual(['warfarin', 'bruise']);
  });

  test('are none where no page holds any, and where none was asked', async () => {
    expect(await wordsThatFind(['zebra'], siteOf('neck'))).toEqual([]);
    expect(await wordsThatFind([], siteOf('neck'))).toEqual([]);
  });

  test('are what trying every set gives, on 300 random sites', async () => {
    const chance = chanceFrom(5);
    const words = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (let round = 0; round < 300; round++) {
      const site = siteOf(
        ...Array.from({ length: chance.between(0, 7) }, () => chance.some(words, 4).join(' ')),
      );
      const asked = chance.some(words, chance.between(1, 6));
      expect(await wordsThatFind(asked, site)).toEqual(await slowWordsThatFind(asked, site));
    }
  });

  test('cost one search a word, however many words a person pastes', async () => {
    let searches = 0;
    const site = siteOf('neck');
    const counted: FindPages = (words) => {
      searches++;
      return site(words);
    };
    await wordsThatFind(
      Array.from({ length: 40 }, (_, at) => `word${at}`),
      counted,
    );
    expect(searches).toBe(41);
  });
});
