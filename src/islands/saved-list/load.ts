import type { CslItem } from '../../evidence/csl.ts';
import type { ExportFormat } from '../../evidence/export-formats.ts';

const fileOf = async (base: string, id: string, format: ExportFormat): Promise<Response> =>
  fetch(`${base}api/citations/${id}.${format}`);

/** The citations of a list in its order, the ids that this site does not have, and how many did not load. */
export async function loadCitations(
  base: string,
  ids: readonly string[],
): Promise<{ found: CslItem[]; missing: string[]; failed: number }> {
  const missing: string[] = [];
  const loaded = await Promise.all(
    ids.map(async (id): Promise<CslItem | undefined> => {
      try {
        const answer = await fileOf(base, id, 'json');
        if (answer.status === 404) missing.push(id);
        if (!answer.ok) return undefined;
        const [item] = (await answer.json()) as CslItem[];
        return item;
      } catch {
        return undefined;
      }
    }),
  );
  const found = loaded.filter((one) => one !== undefined);
  return { found, missing, failed: ids.length - found.length - missing.length };
}

/** The files of all citations in one format; undefined where one did not load, so that no file lacks a source in silence. */
export async function loadFiles(
  base: string,
  ids: readonly string[],
  format: ExportFormat,
): Promise<string[] | undefined> {
  try {
    return await Promise.all(
      ids.map(async (id) => {
        const answer = await fileOf(base, id, format);
        if (!answer.ok) throw new Error(`${id}.${format}: ${answer.status}`);
        return answer.text();
      }),
    );
  } catch {
    return undefined;
  }
}
