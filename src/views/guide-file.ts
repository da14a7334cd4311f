import { conditionPage, conditionPaths } from './condition-page.ts';
import type { GuideView } from './guide.ts';
import { practicalGuidePage, practicalGuidePaths } from './practical-guide-page.ts';
import { techniquePage, techniquePaths } from './technique-page.ts';

/** Each guide with sources, as "conditions/fibromyalgia", and the ids of their citations. */
export async function guideFilePaths() {
  const guides = [
    ...(await sourcesOf('conditions', conditionPaths, conditionPage)),
    ...(await sourcesOf('techniques', techniquePaths, techniquePage)),
    ...(await sourcesOf('guides', practicalGuidePaths, practicalGuidePage)),
  ];
  return guides
    .filter(({ ids }) => ids.length > 0)
    .map(({ record, ids }) => ({ params: { guide: record }, props: { ids } }));
}

async function sourcesOf(
  kind: string,
  pathsOf: () => Promise<{ params: { id: string } }[]>,
  pageOf: (id: string) => Promise<{ guide: GuideView }>,
): Promise<{ record: string; ids: string[] }[]> {
  const ids = (await pathsOf()).map(({ params }) => params.id);
  return Promise.all(
    ids.map(async (id) => ({ record: `${kind}/${id}`, ids: namedIn((await pageOf(id)).guide) })),
  );
}

/** The references by their numbers, and then the studies that only a list on the page names. */
const namedIn = ({ references, studies, tested }: GuideView): string[] => [
  ...new Set([...references.list, ...studies, ...tested.flatMap((one) => one.studies)].map(({ id }) => id)),
];
