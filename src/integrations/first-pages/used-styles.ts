import { transform } from 'lightningcss';
import { remembering } from '../../lib/remembering.ts';

/**
 * A style sheet without the rules that ask for a class or an id that is not among the names, and without properties that then nothing
 * reads. Throws where the sheet is none.
 */
export function usedStyles(sheet: string, names: ReadonlySet<string>): string {
  const asked = sheet.match(/(?<=[.#])[a-z][\w-]*/gi) ?? [];
  const rules = without(
    asked.filter((name) => !names.has(name)),
    sheet,
  );
  const read = new Set(rules.match(/(?<=var\()--[\w-]+/g));
  const set = rules.match(/--[\w-]+(?=:)/g) ?? [];
  return without(
    set.filter((name) => !read.has(name) && !names.has(name)),
    rules,
  );
}

const without = (unused: string[], sheet: string): string => shortener(sheet)([...new Set(unused)].join(' '));

// Pages of a kind mostly leave out the same, and a sheet takes milliseconds to read.
const shortener = remembering((sheet) => {
  const code = new TextEncoder().encode(sheet);
  return remembering((unused) =>
    transform({
      filename: 'page.css',
      code,
      minify: true,
      unusedSymbols: unused.split(' '),
    }).code.toString(),
  );
});
