import { withdrawnWords } from '../evidence/validity.ts';
import { must } from '../lib/must.ts';
import type { SharePicture } from '../pictures/share-picture.ts';
import { answerValidity } from './answers.ts';
import { viewVerdict } from './claims.ts';
import {
  claims,
  conditionGuides,
  contraindications,
  practicalGuides,
  questions,
  techniqueGuides,
} from './collections.ts';
import { once } from './once.ts';

/** The picture of every page that has one of its own, by the page's path: pages with an answer, a verdict or a warning. */
export const sharePictures = once(
  async (): Promise<Map<string, SharePicture>> =>
    new Map(
      (
        await Promise.all([
          guidePictures(),
          questionPictures(),
          practicalPictures(),
          claimPictures(),
          riskPictures(),
        ])
      ).flat(),
    ),
);

/** The picture of one page. */
export const sharePicture = async (path: string): Promise<SharePicture> =>
  must((await sharePictures()).get(path), `no picture for ${path}`);

type Entry = [path: string, picture: SharePicture];

/** A picture with an answer that may have been withdrawn. */
async function answered(
  kicker: string,
  title: string,
  words: string,
  page: { evidenceAsOf: string; nextCheck: string },
  carriedBy: string[],
): Promise<SharePicture> {
  const { withdrawn } = await answerValidity(page, carriedBy, title);
  return { kicker, title, ...(!withdrawn && { words }), asOf: page.evidenceAsOf };
}

async function guidePictures(): Promise<Entry[]> {
  const [conditions, techniques] = await Promise.all([conditionGuides(), techniqueGuides()]);
  const entries = [...conditions.values(), ...techniques.values()].map(
    async ({ collection, id, data }): Promise<Entry> => [
      `/${collection}/${id}/`,
      await answered(
        collection === 'conditions' ? 'Condition' : 'Kind of massage',
        data.title,
        data.answer.text,
        data,
        [data.answer.claim],
      ),
    ],
  );
  return Promise.all(entries);
}

const questionPictures = async (): Promise<Entry[]> =>
  Promise.all(
    [...(await questions()).values()].map(
      async ({ id, data }): Promise<Entry> => [
        `/questions/${id}/`,
        await answered('Question', data.question, firstSentence(data.answer), data, data.claims),
      ],
    ),
  );

const firstSentence = (text: string): string => text.split(/(?<=[.?!])\s/)[0] ?? text;

const practicalPictures = async (): Promise<Entry[]> =>
  Promise.all(
    [...(await practicalGuides()).values()].map(
      async ({ id, data }): Promise<Entry> => [
        `/guides/${id}/`,
        await answered('Practical guide', data.title, data.answer, data, data.claims),
      ],
    ),
  );

// What people say may be wrong, so a claim is never shown without its verdict.
const claimPictures = async (): Promise<Entry[]> =>
  (await claims()).all.map((claim) => {
    const verdict = viewVerdict(claim);
    const { label, certaintyWords } = verdict;
    const words = verdict.withdrawn
      ? withdrawnWords('verdict', verdict)
      : `Our verdict: ${[label, certaintyWords?.toLowerCase()].filter(Boolean).join(', ')}.`;
    return [
      verdict.path,
      { kicker: 'People say', title: `“${claim.statement}”`, words, asOf: claim.checkedOn },
    ];
  });

const riskPictures = async (): Promise<Entry[]> =>
  (await contraindications()).all.map(({ id, plainName, answer, checkedOn }) => [
    `/safety/${id}/`,
    { kicker: 'Is massage safe for me?', title: plainName, words: answer, asOf: checkedOn },
  ]);
