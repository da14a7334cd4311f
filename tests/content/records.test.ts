import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/evidence/checks/all.ts';
import type { Entry } from '../../src/evidence/content-set.ts';
import { dayOf } from '../../src/evidence/freshness.ts';
import { verdictSentence } from '../../src/evidence/verdict.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { formatProblem } from '../../src/lib/problem.ts';
import type { ContraindicationRecord } from '../../src/safety/schema/contraindication.ts';
import { root } from './prose.ts';

const { content, problems } = await readContent(root);

/** Every id that stands in some field or text of another record. */
const named = new Set(
  Object.values(content).flatMap((entries: Entry<unknown>[]) =>
    entries.flatMap(({ data, body }) => [
      ...[...JSON.stringify(data).matchAll(/"([a-z0-9-]+)"/g)].map(([, id]) => id),
      ...[...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    ]),
  ),
);

describe('the records of the site', () => {
  test('break no rule', () => {
    expect([...problems, ...checkContent(content, dayOf(new Date()))].map(formatProblem)).toEqual([]);
  });

  test('are there: a rule over nothing proves nothing', () => {
    for (const [name, entries] of Object.entries(content)) expect(entries.length, name).toBeGreaterThan(0);
  });
});

describe('a citation', () => {
  test('is named by another record, or counted in the evidence table', () => {
    const lost = content.citations.filter(({ id, data }) => !named.has(id) && data.techniques.length === 0);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('and a claim say when they came, so that the feed can tell of them', () => {
    const silent = [...content.citations, ...content.claims].filter(({ data }) => data.history.length === 0);
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  test('that was replaced names what replaced it, and never itself', () => {
    const circles = content.citations.filter(({ id, data }) => {
      const seen = new Set([id]);
      for (
        let next = data.status.by;
        next;
        next = content.citations.find((one) => one.id === next)?.data.status.by
      ) {
        if (seen.has(next)) return true;
        seen.add(next);
      }
      return false;
    });
    expect(circles.map(({ id }) => id)).toEqual([]);
  });

  test('holds no result with more people or trials than it has', () => {
    const tooMany = content.citations.flatMap(({ id, data }) =>
      data.outcomes
        .filter(
          (one) =>
            (one.participants ?? 0) > (data.participants ?? Number.POSITIVE_INFINITY) ||
            (one.studies ?? 0) > (data.studies ?? Number.POSITIVE_INFINITY),
        )
        .map((one) => `${id} ${one.id}`),
    );
    expect(tooMany).toEqual([]);
  });
});

test('a source is named by another record', () => {
  expect(content.sources.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
});

test('the warning signs of a risk stand most urgent first, each once', () => {
  const urgency = ['call-911', 'emergency-department', 'doctor-today', 'doctor-soon'];
  const odd = content.contraindications.filter(({ data }) => {
    const { redFlags } = data as unknown as ContraindicationRecord;
    const order = redFlags.map(({ act }) => urgency.indexOf(act));
    const signs = new Set(redFlags.map(({ sign }) => sign.toLowerCase()));
    return signs.size < order.length || order.some((rank, at) => at > 0 && rank < (order[at - 1] ?? 0));
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

describe('a claim', () => {
  const effects = content.claims.flatMap(({ id, data }) => (data.kind === 'effect' ? [{ ...data, id }] : []));

  test('reads as one sentence that ends, without a doubled word', () => {
    const odd = effects
      .map(verdictSentence)
      .filter((sentence) => !/^[A-Z].*[^.]\.$/.test(sentence) || /\b(\w+) \1\b/i.test(sentence));
    expect(odd).toEqual([]);
  });

  test('names its outcome so that it can follow "ease", "improve" and "difference to"', () => {
    const odd = effects.filter(
      ({ outcome }) =>
        !/^[a-zA-Z]/.test(outcome.words) || /^(less|fewer|more|better|lower|higher)\b/.test(outcome.words),
    );
    expect(odd.map(({ id, outcome }) => `${id}: ${outcome.words}`)).toEqual([]);
  });

  test('has a time window that can stand inside the sentence', () => {
    const odd = effects.filter(({ timeWindow }) => !/^(at|after|for|in|right after) /.test(timeWindow.words));
    expect(odd.map(({ id, timeWindow }) => `${id}: ${timeWindow.words}`)).toEqual([]);
  });

  test('shows the number of the time that it speaks about', () => {
    const odd = effects.flatMap(({ id, estimate, timeWindow }) => {
      const citation = content.citations.find((one) => one.id === estimate?.citation);
      const weeks = citation?.data.outcomes.find((one) => one.id === estimate?.outcome)?.timepointWeeks;
      return weeks === undefined || timeWindow.weeks === undefined || weeks === timeWindow.weeks ? [] : [id];
    });
    expect(odd).toEqual([]);
  });
});
