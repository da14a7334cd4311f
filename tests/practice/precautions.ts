import { precautionsOf } from '../../src/practice/precautions.ts';
import { riskRecords } from '../safety/risk-records.ts';

/** The precautions that the real risk records give. */
export const precautions = precautionsOf(riskRecords);
