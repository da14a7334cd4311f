import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

type Subset = (font: Buffer, letters: string, options: object) => Promise<Buffer>;

const require = createRequire(new URL('fonts/package.json', import.meta.url));

/** What the pages are written in. A reader loads it with every page, so it holds no letter that no page has. */
const letters = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => 32 + at))}\u00a0©²·×−–—‘’“”…ÁÄÉÖÜßáäçéëíñóôöøúü`;

const fonts = [
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    name: 'atkinson-hyperlegible-next',
    // The weights that src/styles asks for; digits of one width come by substitution.
    options: { variationAxes: { wght: { min: 400, max: 700 } } },
  },
  {
    from: '@fontsource/literata/files/literata-latin-500-normal.woff2',
    name: 'literata-500',
    // Headings have no small capitals and no figures but those that the font has by itself.
    options: { noLayoutClosure: true },
  },
];

/** Cuts each font in two: the letters of our pages, and all else that it has, which browsers fetch where a page has such a letter. */
async function buildFonts(): Promise<void> {
  const subset = require('subset-font') as Subset;
  for (const { from, name, options } of fonts) {
    const whole = await readFile(require.resolve(from));
    const font = create(whole);
    if (font.isCollection) throw new Error(`found a collection of fonts in ${from}, expected one font`);
    const rest = font.characterSet.filter((code) => code >= 32 && code < 0xfff0);
    const others = rest
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => !letters.includes(letter));
    for (const [ending, text] of [
      ['', letters],
      ['-more', others.join('')],
    ] as const) {
      const bytes = await subset(whole, text, { targetFormat: 'woff2', ...options });
      await writeFile(`src/assets/fonts/${name}${ending}.woff2`, bytes);
      console.log(`${name}${ending}.woff2: ${text.length} letters, ${bytes.length} bytes`);
    }
  }
}

try {
  await buildFonts();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
