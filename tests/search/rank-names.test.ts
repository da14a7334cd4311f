import { describe, expect, test } from 'vitest';
import { type Kind, kinds } from '../../src/search/kinds.ts';
import { type Meaning, meaningsIn } from '../../src/search/meanings.ts';
import type { PageName } from '../../src/search/names.ts';
import { nameRanker } from '../../src/search/rank-names.ts';

const page = (path: string, title: string, aliases: string[] = [], kind: Kind = 'question'): PageName => ({
  path,
  title,
  kind,
  says: '',
  aliases,
  ids: [],
});

const pages = [
  page('/neck/', 'Massage for neck pain', ['stiff neck', 'crick in the neck']),
  page('/back/', 'Massage for low back pain', ['lumbago', 'bad back']),
  page('/knots/', 'Does massage break up knots?', ['muscle knots', 'knots in my shoulder']),
  page('/clot/', 'A blood clot in a leg', ['DVT', 'deep vein thrombosis', 'blood clot']),
];
const rank = nameRanker(pages, [], []);
const first = (...words: string[]) => rank(words)[0]?.page.path;

describe('a page is found by what it is called', () => {
  test('in its title, in another name, and in another form of a word', () => {
    expect(first('neck')).toBe('/neck/');
    expect(first('lumbago')).toBe('/back/');
    expect(first('knot')).toBe('/knots/');
    expect(first('blood', 'clots')).toBe('/clot/');
  });

  test('by the rare word rather than by one that every page has', () => {
    expect(first('massage', 'pain', 'knots')).toBe('/knots/');
  });

  test('by the beginning of a word, but for less than by the word', () => {
    expect(first('thromb')).toBe('/clot/');
    const [match] = rank(['lumb']);
    const [whole] = rank(['lumbago']);
    expect(match?.score).toBeLessThan(whole?.score ?? 0);
  });

  test('and by no word of it, not at all', () => {
    expect(rank(['zebra'])).toEqual([]);
    expect(rank([])).toEqual([]);
  });
});

test('of a name that stands in the question word by word it is said how much of the question it is', () => {
  const [clot] = rank(['swimming', 'with', 'deep', 'vein', 'thrombosis']);
  expect(clot).toMatchObject({ page: { path: '/clot/' }, name: 'deep vein thrombosis' });
  expect(clot?.named).toBeGreaterThan(0.4);
  expect(clot?.named).toBeLessThan(1);
  expect(rank(['blood'])[0]?.named).toBe(0);
});

test('a page is found by another word for what it is called, for less than by the word', () => {
  const two = nameRanker([page('/sleep/', 'Massage for insomnia'), page('/heel/', 'Sore heel')], [], []);
  expect(two(['sleepless'])[0]?.page.path).toBe('/sleep/');
  expect(two(['sleepless'])[0]?.coverage).toBeLessThan(two(['insomnia'])[0]?.coverage ?? 0);
});

test('it is said which words of the question the names of a page hold', () => {
  expect(rank(['zebra', 'stiff', 'neck'])[0]?.held).toEqual(['stiff', 'neck']);
});

test('a word that no page has lowers what the rest covers', () => {
  const [with_] = rank(['neck', 'zebra']);
  expect(with_?.coverage).toBeLessThan(0.5);
  expect(rank(['neck'])[0]?.coverage).toBe(1);
});

test('the coverage is the weight of the words that the names hold, counted the slow way', () => {
  const asked = ['neck', 'hurts', 'zebra'];
  const worth = { same: 1, alike: 0.85 };
  const names = pages.map(({ title, aliases }) => [title, ...aliases].flatMap(meaningsIn));
  const weight = ({ sense }: Meaning) =>
    Math.log(
      1 + pages.length / (names.filter((own) => own.some((one) => one.sense === sense)).length || 0.5),
    );
  const meanings = asked.flatMap(meaningsIn);
  const total = meanings.reduce((sum, meaning) => sum + weight(meaning), 0);
  for (const { page: found, coverage } of rank(asked)) {
    const own = names[pages.indexOf(found)] ?? [];
    const held = meanings.reduce((sum, meaning) => {
      const isSame = own.some(({ keys }) => keys.join(' ') === meaning.keys.join(' '));
      const isAlike = own.some(({ sense }) => sense === meaning.sense);
      return sum + weight(meaning) * (isSame ? worth.same : isAlike ? worth.alike : 0);
    }, 0);
    expect(coverage).toBeCloseTo(held / total, 10);
  }
});

test('no page is missed that holds a word asked for, looked for in every name', () => {
  for (const typed of ['neck', 'massage hurts', 'blood in a leg', 'shoulder', 'lumb', 'dvt', 'zebra']) {
    const asked = meaningsIn(typed);
    const holds = ({ title, aliases }: PageName) =>
      [title, ...aliases]
        .flatMap(meaningsIn)
        .some(({ keys, sense, words }) =>
          asked.some(
            (one) =>
              one.sense === sense ||
              one.keys.some((key) => keys.includes(key)) ||
              (typed === 'lumb' && words.some((word) => word.startsWith(typed))),
          ),
        );
    const found = rank(typed.split(' ')).map(({ page: { path } }) => path);
    expect(found.toSorted(), typed).toEqual(
      pages
        .filter(holds)
        .map(({ path }) => path)
        .toSorted(),
    );
  }
});

describe('a name counts', () => {
  const order = (asked: string, ...titles: string[]) =>
    nameRanker(
      titles.map((title, at) => page(`/${at}/`, title)),
      [],
      [],
    )(asked.split(' ')).map(({ page: { title } }) => title);

  test('as 1 where it holds just the words asked for, and as more where it is the question', () => {
    const score = (asked: string) =>
      nameRanker([page('/a/', 'hip sauna')], [], [])(asked.split(' '))[0]?.score;
    expect(score('sauna hip')).toBeCloseTo(1, 10);
    expect(score('hip sauna')).toBeGreaterThan(1.3);
    expect(score('old hip sauna')).toBeLessThan(1);
  });

  test('the more where its words stand as they were asked, and most where nothing else was', () => {
    expect(order('sauna hip', 'hip sauna', 'sauna hip')).toEqual(['sauna hip', 'hip sauna']);
    expect(order('my sauna hip', 'hip sauna', 'sauna hip')).toEqual(['sauna hip', 'hip sauna']);
    expect(order('sauna with hip', 'sauna hip', 'sauna with hip')[0]).toBe('sauna with hip');
  });

  test('the less the more it says that was not asked, stop words too', () => {
    expect(order('sauna hip', 'hip sauna zebra', 'hip sauna')).toEqual(['hip sauna', 'hip sauna zebra']);
    expect(order('sauna hip', 'hip in the sauna', 'hip sauna')).toEqual(['hip sauna', 'hip in the sauna']);
  });

  test('in part where it has some words of a set phrase only', () => {
    const [match] = nameRanker([page('/finger/', 'Trigger finger')], [], [])(['trigger', 'point']);
    expect(match?.coverage).toBeCloseTo(0.3, 10);
  });

  test('by a word that is begun only where that is the last one typed', () => {
    const [match] = nameRanker([page('/a/', 'Bad lumbago')], [], [])(['lumb', 'bad']);
    expect(match?.held).toEqual(['bad']);
  });

  test('for a word that another name only begins with not at all, where some name has the word itself', () => {
    expect(order('neck', 'Necklace', 'Neck')).toEqual(['Neck']);
    expect(order('neck', 'Necklace')).toEqual(['Necklace']);
    expect(order('post op', 'Postal address')).toEqual([]);
  });

  test('as the first of those of its page that fit as well', () => {
    const [match] = nameRanker([page('/a/', 'Hip sauna', ['Hip, sauna', 'hip'])], [], [])(['hip', 'sauna']);
    expect(match).toMatchObject({ name: 'Hip sauna', named: 1 });
  });
});

test('pages that fit alike stand in the order of their addresses', () => {
  const alike = ['/b/', '/c/', '/a/'].map((path) => page(path, 'Hip sauna'));
  expect(nameRanker(alike, [], [])(['sauna']).map(({ page: { path } }) => path)).toEqual([
    '/a/',
    '/b/',
    '/c/',
  ]);
});

test('of two pages that fit alike, the one that answers people stands first', () => {
  const alike = nameRanker(
    [page('/a-study/', 'Tuina for sleep', [], 'study'), page('/guide/', 'Tuina for sleep', [], 'condition')],
    [],
    [],
  );
  expect(alike(['tuina', 'sleep']).map(({ page: { kind } }) => kind)).toEqual(['condition', 'study']);
  expect(kinds.condition.weight).toBeGreaterThan(kinds.study.weight);
});

test('a word that is common in texts tells less than one that is not, however rare it is in names', () => {
  const two = [page('/weekly/', 'Weekly sessions'), page('/before/', 'Eating before')];
  expect(nameRanker(two, ['before', 'weekly'], [])(['weekly', 'before'])[0]?.page.path).toBe('/weekly/');
  expect(nameRanker(two, ['weekly', 'before'], [])(['weekly', 'before'])[0]?.page.path).toBe('/before/');
});

test('a word of every day that the site has nowhere tells little', () => {
  const plain = nameRanker(pages, [], []);
  const spoken = nameRanker(pages, [], ['truck']);
  expect(spoken(['neck', 'truck'])[0]?.coverage).toBeGreaterThan(plain(['neck', 'truck'])[0]?.coverage ?? 1);
});

test('a number of up to three digits that no page has tells little, and a longer one as much as any word', () => {
  const coverage = (strange: string) => rank(['neck', strange])[0]?.coverage;
  const little = nameRanker(pages, [], ['truck'])(['neck', 'truck'])[0]?.coverage;
  for (const number of ['5', '10', '365']) expect(coverage(number), number).toBeCloseTo(little ?? 0, 10);
  for (const word of ['1999', '10k', 'c10', 'abc']) expect(coverage(word), word).toBe(coverage('zebra'));
});

test('a word of every day that pages or texts have tells as much as if nobody said it', () => {
  const plain = nameRanker(pages, ['zebra'], [])(['neck', 'zebra'])[0]?.coverage;
  expect(nameRanker(pages, ['zebra'], ['zebra'])(['neck', 'zebra'])[0]?.coverage).toBe(plain);
  expect(nameRanker(pages, [], ['neck'])(['neck', 'zebra'])[0]?.coverage).toBe(
    rank(['neck', 'zebra'])[0]?.coverage,
  );
});

test('of the forms of a word the most frequent says how common it is', () => {
  const others = Array.from({ length: 200 }, (_, at) => `w${at}`);
  const coverage = (...vocabulary: string[]) =>
    nameRanker(pages, vocabulary, [])(['knots', 'neck'])[0]?.coverage;
  expect(coverage('knots', ...others, 'knot')).toBe(coverage('knots', ...others, 'zebra'));
});
