import { KeepProblem } from '../../offline/keep-problem.ts';
import type { OfflineList } from '../../offline/offline-list.ts';

/** What may be kept of the site as it is now; a KeepProblem where the network does not answer. */
export async function fetchList(base: string): Promise<OfflineList> {
  const response = await fetch(`${base}offline/list.json`, { cache: 'no-store' }).catch((error: unknown) => {
    throw new KeepProblem('offline', error);
  });
  if (!response.ok) throw new KeepProblem('offline');
  return (await response.json()) as OfflineList;
}

/** Throws where the site has been renewed since a generation was asked for. */
export async function expectStill(base: string, generation: string): Promise<void> {
  if ((await fetchList(base)).generation !== generation) throw new KeepProblem('renewed');
}
