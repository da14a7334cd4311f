import { isNpi } from '../finder/npi.ts';
import { ImportInputError } from './import-input-error.ts';

/** Reads the ids of people who appear nowhere: one a line, an NPI or a provider's id; "#" begins a remark. Throws an ImportInputError. */
export function readSuppressed(text: string, file: string): Set<string> {
  const ids = new Set<string>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const id = line
      .replace(/#.*/, '')
      .replace(/^\uFEFF/, '')
      .trim();
    if (id === '') continue;
    const npi = id.replace(/^npi-/, '');
    if (isNpi(npi)) ids.add(`npi-${npi}`);
    else if (/^x-[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) ids.add(id);
    else
      throw new ImportInputError(
        `${file}, line ${at + 1}: found "${id.slice(0, 60)}", expected an NPI such as "1234567893" or an id such as "x-member-7".`,
      );
  }
  return ids;
}
