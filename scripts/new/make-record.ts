import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordId } from '../../src/evidence/schema/fields.ts';
import { conditionIds, techniqueIds } from '../../src/evidence/topics.ts';
import { kebab } from '../../src/import/kebab.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { nearest } from '../../src/lib/edit-distance.ts';
import { readIdentifier } from '../../src/search/identifier.ts';
import { askDoi } from './ask-doi.ts';
import { citationId, citationText } from './citation.ts';
import { type Csl, readCsl } from './csl.ts';
import { NewRecordError } from './new-record-error.ts';
import { claim, condition, correction, type Fresh, question, source, technique } from './templates.ts';

/** The kinds of record that can be begun, with their folder, ending, text and, for guides, the topics that there are. */
const kinds: Record<
  string,
  { folder: string; ending: string; text: (fresh: Fresh) => string; topics?: string[] }
> = {
  claim: { folder: 'claims', ending: '.yml', text: claim },
  condition: { folder: 'conditions', ending: '.mdx', text: condition, topics: [...conditionIds] },
  technique: { folder: 'techniques', ending: '.mdx', text: technique, topics: [...techniqueIds] },
  question: { folder: 'faqs', ending: '.md', text: question },
  source: { folder: 'sources', ending: '.yml', text: source },
  correction: { folder: 'corrections', ending: '.yml', text: correction },
};

/** What somebody asked for: `about` is an id, or for a citation a DOI or a file of CSL-JSON. */
export interface Asked {
  kind: string;
  about: string | undefined;
  /** For a citation: another id than author and year */
  id?: string | undefined;
}

/**
 * Writes a record with placeholders below `root`/src/content and gives its path. Throws a NewRecordError where the record is there
 * already or cannot be begun; nothing is written then.
 */
export async function makeRecord(
  root: string,
  { kind, about, id }: Asked,
  today: string,
  ask = askDoi,
): Promise<string> {
  if (!about)
    throw new NewRecordError(
      `Found nothing behind "new:${kind} --", expected ${kind === 'citation' ? 'a DOI or a file of CSL-JSON' : 'an id such as "neck-pain"'}.`,
    );
  if (kind === 'citation') {
    const csl = await cslOf(about, ask);
    await refuseTwin(root, csl);
    const own = id ?? citationId(csl);
    if (!own)
      throw new NewRecordError(
        `${about}: found no author or no year, expected --id with the name of the new file.`,
      );
    return write(root, 'citations', named(own), '.yml', citationText(csl, { today }));
  }
  const known = kinds[kind];
  if (!known)
    throw new NewRecordError(`Found "${kind}", expected one of citation, ${Object.keys(kinds).join(', ')}.`);
  const own = named(kind === 'correction' ? `${today}-${about.replace(`${today}-`, '')}` : about);
  if (known.topics && !known.topics.includes(own)) {
    const near = nearest(own, known.topics);
    throw new NewRecordError(
      `Found "${own}", expected a ${kind} of src/evidence/topics.ts: add its line there first.${near ? ` Or did you mean "${near}"?` : ''}`,
    );
  }
  return write(root, known.folder, own, known.ending, known.text({ today }));
}

async function cslOf(about: string, ask: typeof askDoi): Promise<Csl> {
  const identifier = /\.json$/i.test(about) ? undefined : readIdentifier(about);
  if (identifier?.name === 'DOI') {
    const csl = readCsl(await ask(identifier.value), `doi.org on ${identifier.value}`);
    if (csl.DOI?.toLowerCase() === identifier.value) return csl;
    throw new NewRecordError(
      `doi.org: found ${csl.DOI ?? 'no DOI'} in the answer, expected ${identifier.value}.`,
    );
  }
  const file = await readFile(about, 'utf8').catch(() => {
    throw new NewRecordError(`${about}: found no such file and no DOI in it, expected one of the two.`);
  });
  try {
    return readCsl(JSON.parse(file), about);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new NewRecordError(`${about}: found no JSON (${error.message}), expected a file of CSL-JSON.`);
  }
}

/** One publication has one record. */
async function refuseTwin(root: string, { DOI, PMID }: Csl): Promise<void> {
  const { content } = await readContent(root);
  const twin = content.citations.find(
    ({ data }) => (DOI && data.doi?.toLowerCase() === DOI.toLowerCase()) || (PMID && data.pmid === PMID),
  );
  if (twin)
    throw new NewRecordError(
      `Found ${DOI ?? `PMID ${PMID}`} in ${twin.file}, expected a publication that has no record yet.`,
    );
}

function named(id: string): string {
  if (recordId.safeParse(id).success) return id;
  const fix = kebab(id);
  throw new NewRecordError(`Found "${id}" as an id, expected kebab-case such as "${fix || 'furlan-2015'}".`);
}

async function write(
  root: string,
  folder: string,
  id: string,
  ending: string,
  text: string,
): Promise<string> {
  const file = `src/content/${folder}/${id}${ending}`;
  await writeFile(join(root, file), text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new NewRecordError(
      `${file}: found a record, expected none of this name${folder === 'citations' ? '; give the new one a name with --id' : ''}. It is as it was.`,
    );
  });
  return file;
}
