import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/open-data/changes.ts';
import { feedEntriesOf } from '../../src/open-data/feed-entries.ts';

const claim = (id: string, ...history: [date: string, change: string, correction?: true][]) => ({
  id,
  statement: `People say ${id}.`,
  history: history.map(([date, change, correction]) => ({ date, change, correction })),
});
const citation = (id: string, ...history: [date: string, change: string, correction?: true][]) => ({
  ...claim(id, ...history),
  title: `Title of ${id}`,
});

const claims = [
  claim('old', ['2026-11-22', 'First published.'], ['2027-03-01', 'A new trial: now unclear.']),
  claim('twin', ['2026-11-22', 'First published.']),
  claim('mended', ['2026-11-23', 'First published.'], ['2027-03-01', 'A minus sign was lost.', true]),
  claim('silent'),
];
const citations = [
  citation('ames-2020', ['2026-11-22', 'Added.'], ['2027-02-01', 'Retracted by its journal.']),
  citation('bell-2021', ['2026-11-22', 'Added.']),
];
const changes = changesOf(claims, citations);

describe('what changed', () => {
  test('stands newest first, each line of a history once, with its kind', () => {
    expect(changes.map(({ day, kind, id }) => `${day} ${kind} ${id}`)).toEqual([
      '2027-03-01 verdict-changed claim-old-2',
      '2027-03-01 correction claim-mended-2',
      '2027-02-01 standing-changed citation-ames-2020-2',
      '2026-11-23 claim-published claim-mended-1',
      '2026-11-22 claim-published claim-old-1',
      '2026-11-22 claim-published claim-twin-1',
      '2026-11-22 citation-added citation-ames-2020-1',
      '2026-11-22 citation-added citation-bell-2021-1',
    ]);
  });

  test('has ids that differ, and that stay when later lines come', () => {
    const ids = changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const before = changesOf([claim('old', ['2026-11-22', 'First published.'])], []);
    expect(ids).toContain(before[0]?.id);
  });

  test('does not depend on the order of the records', () => {
    expect(changesOf(claims.toReversed(), citations.toReversed())).toEqual(changes);
  });
});

describe('the feed', () => {
  const entries = feedEntriesOf(changes);

  test('tells new records as one item for each day and kind, and every other change by itself', () => {
    expect(entries.map(({ key, title, isLot }) => [key, title, isLot])).toEqual([
      ['verdict-changed/claim-old-2', 'Verdict changed: “People say old.”', false],
      ['correction/claim-mended-2', 'Corrected: “People say mended.”', false],
      ['standing-changed/citation-ames-2020-2', 'Source changed: “Title of ames-2020”', false],
      ['claim-published/2026-11-23', '1 claim first published', true],
      ['claim-published/2026-11-22', '2 claims first published', true],
      ['citation-added/2026-11-22', '2 sources added', true],
    ]);
  });

  test('loses no change and tells none twice', () => {
    expect(entries.flatMap((entry) => entry.changes)).toEqual(changes);
  });

  test('of nothing is empty', () => {
    expect(feedEntriesOf([])).toEqual([]);
  });
});
