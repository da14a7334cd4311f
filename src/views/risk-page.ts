import { techniques } from '../evidence/topics.ts';
import { validityOf } from '../evidence/validity.ts';
import type { PageFacts } from '../linked-data/page.ts';
import { riskNode } from '../linked-data/topics.ts';
import { levelOf, levelWords } from '../safety/level.ts';
import { careCardsOf } from '../safety/red-flags.ts';
import { citations, contraindications, sources } from './collections.ts';
import { viewReference } from './references.ts';
import { sharePicture } from './share-pictures.ts';
import { viewSource } from './sources.ts';
import { changedSources } from './standings.ts';
import { today } from './today.ts';

/** Ids of all contraindications. */
export const riskPaths = async () => (await contraindications()).all.map(({ id }) => ({ params: { id } }));

/** Everything that one risk page prints. */
export async function riskPage(id: string) {
  const file = `contraindication ${id}`;
  const risk = (await contraindications()).get(id, file);
  const { get: getCitation } = await citations();
  const { get: getSource } = await sources();
  const path = `/safety/${id}/`;
  const level = levelOf(risk.kind);
  const references = risk.citations.map((citation) => viewReference(getCitation(citation, file)));
  const { name, plainName } = risk;
  const facts: PageFacts = {
    type: 'MedicalWebPage',
    main: riskNode(path, { name, plainName, level }),
    cites: references.map((reference) => reference.path),
    modified: risk.checkedOn,
  };
  return {
    risk,
    level,
    levelName: levelWords[level].name,
    careCards: careCardsOf(risk.redFlags),
    // A warning is never taken away: past its check date the page says so beside it.
    validity: validityOf({ nextCheck: risk.nextCheck }, today),
    changed: await changedSources(`contraindications/${id}`),
    facts,
    picture: await sharePicture(path),
    appliesTo:
      risk.appliesTo === 'all'
        ? ['All massage']
        : risk.appliesTo.map((technique) => techniques[technique].label),
    statements: risk.statedBy.map((statement) => ({
      ...statement,
      source: statement.source ? viewSource(getSource(statement.source, file)) : undefined,
    })),
    references,
    sources: risk.sources.map((source) => viewSource(getSource(source, file))),
  };
}
