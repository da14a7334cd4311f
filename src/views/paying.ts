import { letterPartIds, letterPartLabel, letterText } from '../evidence/letter.ts';
import { questionsForAll } from '../evidence/payer.ts';
import { must } from '../lib/must.ts';
import { capitalize } from '../lib/text.ts';
import { payers } from './collections.ts';
import { conditionCourses } from './condition-courses.ts';
import { hourlyPrice } from './hourly-price.ts';
import { viewPayer } from './payers.ts';

/** Everything that the payment page prints. */
export async function payingPage() {
  const records = await payers();
  const views = await Promise.all(records.map(viewPayer));
  const asked = letterPartIds.filter((part) => records.some(({ letter }) => hasPart(letter, part)));
  return {
    payers: views,
    /** What the letter should say, each part with the payers that ask for it */
    letterParts: asked.map((part) => ({
      label: capitalize(letterPartLabel(part)),
      askedBy: records.filter(({ letter }) => hasPart(letter, part)).map(({ name }) => name),
    })),
    letter: letterText(asked),
    questions: questionsForAll,
    ownMoney: must(
      views[records.findIndex(({ answer }) => answer.word === 'you-pay')],
      'src/content/payers: expected one record with answer.word you-pay',
    ),
    price: await hourlyPrice(),
    visits: [1, 4, 6, 10, 12],
    courses: await conditionCourses(),
    aliases: records.flatMap(({ aliases }) => aliases),
    /** The page is as fresh as its oldest record */
    checkedOn: records.map(({ checkedOn }) => checkedOn).toSorted()[0],
    nextCheck: records.map(({ nextCheck }) => nextCheck).toSorted()[0],
  };
}

const hasPart = (letter: { part: string }[], part: string): boolean =>
  letter.some((one) => one.part === part);
