import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/evidence/content-set.ts';
import { dependentsOf, formatDependents } from '../../src/evidence/dependents.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { root } from '../content/prose.ts';
import {
  citation,
  condition,
  conditionText,
  effectClaim,
  faq,
  otherClaim,
  risk,
  soundContent,
  technique,
} from './checks/content.ts';
import { guideline } from './records.ts';

const today = '2026-11-22';
const evidence = (id: string) => [{ citation: id, bearing: 'for' as const, found: 'Better.' }];

const content = soundContent({
  citations: [
    citation('ames-2020'),
    citation('bell-2021'),
    citation('cole-2022', { status: { standing: 'superseded', by: 'bell-2021' } }),
    citation('dunn-2023', { status: { standing: 'retracted' } }),
  ],
  claims: [
    effectClaim('massage-eases-back-pain', {
      evidence: [...evidence('ames-2020'), ...evidence('dunn-2023')],
    }),
    effectClaim('leaning', {
      evidence: [...evidence('ames-2020'), ...evidence('dunn-2023')],
      estimate: { citation: 'dunn-2023', outcome: 'pain-10w' },
    }),
    otherClaim('an-hour', { evidence: evidence('cole-2022') }),
  ],
  contraindications: [risk('blood-thinners', { citations: ['bell-2021'] })],
  conditions: [condition({}, conditionText('Back pain.', 'Back pain.<Cite id="bell-2021" />'))],
  techniques: [technique()],
  faqs: [faq({ claims: ['an-hour'], citations: ['ames-2020'] })],
});

describe('the records that rest on a citation', () => {
  const dependents = dependentsOf(content);

  test('name it, in a field or in their text, or name a claim that does', () => {
    expect(dependents.get('ames-2020')).toEqual([
      'claims/leaning',
      'claims/massage-eases-back-pain',
      'conditions/chronic-low-back-pain',
      'faqs/does-it-help',
      'techniques/swedish-massage',
    ]);
    expect(dependents.get('bell-2021')).toEqual([
      'conditions/chronic-low-back-pain',
      'contraindications/blood-thinners',
    ]);
    expect(dependents.get('cole-2022')).toEqual(['claims/an-hour', 'faqs/does-it-help']);
  });

  test('are those that a search through the text of every file finds', async () => {
    const { content: real } = await readContent(root);
    const written = Object.entries(real).flatMap(([collection, entries]: [string, Entry<unknown>[]]) =>
      entries.map(({ id, data, body }) => ({
        name: `${collection}/${id}`,
        words: new Set(`${JSON.stringify(data)} ${body}`.match(/(?<=")[a-z0-9-]+(?=")/g)),
      })),
    );
    const claims = written.filter(({ name }) => name.startsWith('claims/'));
    const pages = written.filter(({ name }) => !/^(citations|sources)\//.test(name));
    for (const [citationId, found] of dependentsOf(real)) {
      const through = claims.filter(({ words }) => words.has(citationId)).map(({ name }) => name.slice(7));
      const names = pages.filter(
        ({ name, words }) =>
          words.has(citationId) || (!name.startsWith('claims/') && through.some((claim) => words.has(claim))),
      );
      expect(found, citationId).toEqual(names.map(({ name }) => name).sort());
    }
  });
});

describe('the list of a build', () => {
  test('tells of each citation that no longer stands who rests on it, and which verdict falls with it', () => {
    expect(formatDependents(content, today)).toEqual([
      {
        line: 'cole-2022 (superseded by bell-2021) is used by: claims/an-hour, faqs/does-it-help',
        isRetracted: false,
      },
      {
        line: 'dunn-2023 (retracted) is used by: claims/leaning (verdict withdrawn), claims/massage-eases-back-pain, conditions/chronic-low-back-pain, techniques/swedish-massage',
        isRetracted: true,
      },
    ]);
  });

  test('says so where nobody does, and is empty where every citation stands', () => {
    const lapsed = citation('eden-2019', { ...guideline, issuedBy: 'acp', year: 2007 });
    const citations = [citation('ames-2020'), lapsed];
    expect(formatDependents(soundContent({ citations }), today)).toMatchObject([
      { line: 'eden-2019 (lapsed) is used by: nothing' },
    ]);
    expect(formatDependents(soundContent(), today)).toEqual([]);
  });
});
