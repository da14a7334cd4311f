import { precautionsOf } from '../practice/precautions.ts';
import type { Precaution } from '../practice/referral.ts';

export { referralGroups } from '../practice/referral-fields.ts';

import { referralPdf } from '../practice/referral-pdf.ts';
import { contraindications } from './collections.ts';

/** The reasons for care that the referral offers. */
export const referralPrecautions = async (): Promise<Precaution[]> =>
  precautionsOf((await contraindications()).all);

/** The blank form, for the address /referral-form.pdf. */
export const blankReferral = async (): Promise<Uint8Array> => referralPdf(await referralPrecautions());
