import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { payingPage } from '../../src/views/paying.ts';
import { otherClaim, payer, soundContent, source as webSource } from '../evidence/checks/content.ts';
import { gap } from '../evidence/payers.ts';

const source = 'nysed-precautions';
const later = { checkedOn: '2026-02-01', nextCheck: '2999-02-01' };

const prices = webSource('biology-insights-massage-cost', 'https://example.org/prices');
const hourly = { id: 'hourly-price', value: 60, to: 150, unit: 'usd' as const, what: 'price of one hour' };

const content = soundContent({
  sources: [
    webSource(source, 'https://example.org/precautions'),
    { ...prices, data: { ...prices.data, figures: [hourly] } },
  ],
  claims: [otherClaim('medicare-pays', { nextCheck: '2026-02-01' })],
  payers: [
    payer('self', {
      name: 'Myself',
      position: 3,
      answer: { word: 'you-pay', text: 'About {self.price}.' },
      figures: [{ id: 'price', value: 60, to: 150, unit: 'usd', what: 'price of one hour' }],
      ...later,
    }),
    payer('medicare', {
      position: 2,
      claims: ['medicare-pays'],
      letter: [
        { part: 'duration', source },
        { part: 'condition', source },
      ],
      ...later,
    }),
    payer('account', {
      name: 'Account',
      bring: [],
      notKnown: [gap, { ...gap, about: 'other' }],
      letter: [{ part: 'condition', source }],
      nextCheck: '2999-01-01',
      aliases: ['HSA'],
    }),
  ],
});
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

const page = await payingPage();
const [account, medicare, self] = page.payers;

describe('the payment page', () => {
  test('lists the payers by their place, not by file', () => {
    expect(page.payers.map(({ id }) => id)).toEqual(['account', 'medicare', 'self']);
    expect(page.aliases).toEqual(['HSA']);
  });

  test('names the source of each line and the day it was seen', () => {
    expect(account?.conditions.lines).toEqual([
      {
        text: 'A doctor orders it.',
        source: {
          title: source,
          publisher: 'Example Board',
          url: 'https://example.org/precautions',
          seen: 'Last seen January 1, 2026.',
        },
      },
    ]);
  });

  test('says what is not known beside the part that it leaves open, and where we looked', () => {
    expect(account?.bring).toEqual({
      lines: [],
      notKnown: [
        {
          text: 'Which form it wants.',
          lookedAt: 'Two pages. Neither names one.',
          lookedOn: 'January 1, 2026',
        },
      ],
    });
    expect(account?.other.notKnown).toHaveLength(1);
    expect(account?.where.notKnown).toEqual([]);
  });

  test('says that the letter and the cost are not known where no page tells, but not of whoever pays alone', () => {
    expect(medicare?.letter.notKnown).toEqual([]);
    expect(medicare?.cost.notKnown[0]?.text).toBe('What you pay yourself where this payer pays.');
    expect(medicare?.cost.notKnown[0]?.lookedOn).toBe('February 1, 2026');
    expect([self?.letter, self?.cost]).toEqual(Array(2).fill({ lines: [], notKnown: [] }));
  });

  test('prints figures from the record', () => {
    expect(self?.text).toBe('About $60 to $150.');
  });

  test('joins what one source wants in the letter, in the order of the letter', () => {
    expect(medicare?.letter.lines.map(({ text }) => text)).toEqual([
      'The condition, by its medical name; for how long.',
    ]);
  });

  test('has in the letter what some payer asks for, with who asks, and no more', () => {
    expect(page.letterParts).toEqual([
      { label: 'The condition, by its medical name', askedBy: ['Account', 'Medicare'] },
      { label: 'For how long', askedBy: ['Medicare'] },
    ]);
    expect(page.letter.match(/^\d\. /gm)).toHaveLength(2);
  });

  test('withdraws an answer whose claim is overdue', () => {
    expect(medicare?.validity).toEqual({ nextCheck: '2026-02-01', withdrawn: 'overdue' });
    expect(account?.validity).toEqual({ nextCheck: '2999-01-01' });
  });

  test('is as fresh as its oldest record', () => {
    expect([page.checkedOn, page.nextCheck]).toEqual(['2026-01-01', '2999-01-01']);
    expect(page.ownMoney.id).toBe('self');
  });
});
