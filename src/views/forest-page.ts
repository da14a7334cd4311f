import { conditions } from '../evidence/topics.ts';
import { type ConditionForest, forests } from './forest.ts';
import { conditionLink } from './topic-links.ts';

/** What the page of one condition's plots prints. */
interface ForestPage {
  forest: ConditionForest & { plain: string };
  /** Address of the guide, where one exists */
  guide?: string | undefined;
}

/** A page for each condition of which the records hold a number. */
export async function forestPages(): Promise<{ params: { condition: string }; props: ForestPage }[]> {
  return Promise.all(
    (await forests()).map(async (forest) => ({
      params: { condition: forest.condition },
      props: {
        forest: { ...forest, plain: conditions[forest.condition].plain },
        guide: (await conditionLink(forest.condition)).path,
      },
    })),
  );
}
