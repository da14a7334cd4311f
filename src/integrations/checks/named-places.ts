import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../lib/problem.ts';

/** Addresses of this site, told as address -> the file that names it, behind which there is no page, no file or no element of that id. */
export async function missingPlaces(
  named: ReadonlyMap<string, string>,
  dist: string,
  home: string,
): Promise<Problem[]> {
  const byFile = Map.groupBy(named, ([address]) => fileOf(address, home));
  const missing: Problem[] = [];
  for (const [target, places] of byFile) {
    const text = await readFile(join(dist, target), 'utf8').catch(() => undefined);
    for (const [address, file] of places) {
      const id = address.split('#')[1];
      if (text === undefined) missing.push(problem(file, address, 'a page or file of this site'));
      else if (id !== undefined && !text.includes(` id="${id}"`))
        missing.push(problem(file, address, `an id of ${target}`));
    }
  }
  return missing;
}

const problem = (file: string, found: string, expected: string): Problem => ({
  file,
  rule: 'linked-data',
  found,
  expected,
});

/** The file that an address is served from: the end of a folder's is its index. */
function fileOf(address: string, home: string): string {
  const path = decodeURIComponent(address.slice(home.length).replace(/[?#].*$/, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
