import type { CertaintyLevel } from '../evidence/certainty.ts';
import type { ConditionId } from '../evidence/topics.ts';
import type { Validity } from '../evidence/validity.ts';
import { hedgedWords } from '../evidence/verdict.ts';
import { answerValidity } from './answers.ts';
import { viewOutcomeRow } from './claims.ts';
import { citations, conditionGuides } from './collections.ts';
import { guidelinesFor } from './guidelines.ts';
import { type ReferenceView, viewReference } from './references.ts';

/** One place on the body map, with what its guide answers. */
export interface BodyPlace {
  region: string;
  label: string;
  path: string;
  says: string;
  certainty?: CertaintyLevel;
  /** Of a guide's verdict */
  validity?: Validity;
}

const places: { region: string; label: string; condition?: ConditionId }[] = [
  { region: 'head', label: 'Tension-type headache', condition: 'tension-type-headache' },
  { region: 'neck', label: 'Neck', condition: 'neck-pain' },
  { region: 'shoulder', label: 'Shoulder', condition: 'shoulder-pain' },
  { region: 'upper-back', label: 'Upper back' },
  { region: 'low-back', label: 'Low back', condition: 'chronic-low-back-pain' },
  { region: 'knee', label: 'Knee (arthritis)', condition: 'knee-osteoarthritis' },
  { region: 'foot', label: 'Heel and foot', condition: 'plantar-heel-pain' },
  { region: 'whole-body', label: 'Whole body (fibromyalgia)', condition: 'fibromyalgia' },
];

// Somebody who hurts there needs a guide all the same
const placeWithoutStudies = {
  path: '/conditions/chronic-pain-general/',
  says: 'No studies of it alone. See long-lasting pain',
};

/** The body map's list: a guide's verdict, a link to the evidence table, or that no study was found. */
export async function bodyPlaces(): Promise<BodyPlace[]> {
  const guides = await conditionGuides();
  const { all } = await citations();
  return Promise.all(
    places.map(async ({ region, label, condition }) => {
      const guide = condition && guides.get(condition);
      if (guide) {
        const { answer } = guide.data;
        const row = await viewOutcomeRow(answer.claim, 'home page');
        const words = row.mark && row.certainty ? hedgedWords(row.mark, row.certainty) : row.label;
        return {
          region,
          label,
          path: `/conditions/${condition}/`,
          says: `${words} ${row.when}`,
          validity: await answerValidity(guide.data, [answer.claim], 'home page'),
          ...(row.certainty && { certainty: row.certainty }),
        };
      }
      if (!condition) return { region, label, ...placeWithoutStudies };
      const studies = all.filter((one) => one.conditions.includes(condition)).length;
      return {
        region,
        label,
        path: `/evidence/#${condition}`,
        says: studies > 0 ? `${studies} sources, no guide yet` : 'No studies found',
      };
    }),
  );
}

// Read in mak-2024; the check below keeps the drawing and the record together.
const reviewCounts = { found: 129, rated: 41, mapped: 17 };

/** The review of reviews that opens the home page, with its three counts; a record that no longer names them stops the build. */
export async function reviewOfReviews(): Promise<{ reference: ReferenceView; counts: typeof reviewCounts }> {
  const citation = (await citations()).get('mak-2024', 'home page');
  for (const count of Object.values(reviewCounts)) {
    if (!new RegExp(`\\b${count}\\b`).test(citation.finding))
      throw new Error(
        `src/views/home.ts draws ${count} reviews, which citation mak-2024 does not name in its finding`,
      );
  }
  return { reference: viewReference(citation), counts: reviewCounts };
}

/** Four bodies that answer one question differently. */
export async function fourAnswers() {
  const order = ['who-2023', 'nice-ng59-2016', 'kngf-2021', 'qaseem-2017'];
  const rows = await guidelinesFor('chronic-low-back-pain');
  return order.flatMap((id) => rows.filter((row) => row.id === id));
}
