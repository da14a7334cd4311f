import { NewRecordError } from './new-record-error.ts';

/** CSL-JSON as it is asked of doi.org by content negotiation (https://citation.doi.org/docs.html). */
const cslType = 'application/vnd.citationstyles.csl+json';

/** What the agency behind a DOI tells of it, unread. Throws a NewRecordError that says what to do where nothing comes. */
export async function askDoi(doi: string, ask: typeof fetch = fetch): Promise<unknown> {
  const address = `https://doi.org/${encodeURI(doi)}`;
  const answer = await ask(address, {
    headers: { accept: cslType },
    signal: AbortSignal.timeout(20_000),
  }).catch((error: unknown) => {
    throw new NewRecordError(
      `doi.org: found no way there (${reasonOf(error)}), expected a network.\n${byHand(address)}`,
    );
  });
  if (answer.status === 404)
    throw new NewRecordError(`doi.org: found no DOI ${doi}, expected one that is registered.`);
  if (!answer.ok)
    throw new NewRecordError(
      `doi.org: found answer ${answer.status} for ${doi}, expected 200.\n${byHand(address)}`,
    );
  return answer.json().catch(() => {
    throw new NewRecordError(`doi.org: found no JSON for ${doi}, expected ${cslType}.\n${byHand(address)}`);
  });
}

const byHand = (address: string): string =>
  `By hand: on a computer with a network, save what this prints, or export "CSL JSON" from Zotero:
  curl -L -H 'Accept: ${cslType}' ${address} > paper.json
Then: npm run new:citation -- paper.json`;

function reasonOf(error: unknown): string {
  const { cause, name } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? name;
}
