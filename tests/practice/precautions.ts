import { readContent } from '../../src/integrations/content-files.ts';
import { precautionsOf } from '../../src/practice/precautions.ts';
import type { Contraindication } from '../../src/safety/schema/contraindication.ts';
import { root } from '../content/prose.ts';

const { content } = await readContent(root);

/** The precautions that the real risk records give. */
export const precautions = precautionsOf(
  content.contraindications.map(({ id, data }) => ({ ...data, id }) as unknown as Contraindication),
);
