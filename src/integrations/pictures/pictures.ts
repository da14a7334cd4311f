import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { must } from '../../lib/must.ts';
import { count } from '../../lib/text.ts';
import { drawPictures } from '../../pictures/drawn-pictures.ts';
import type { ListedPicture } from '../../pictures/share-picture.ts';
import { type BuiltPage, metaOf } from '../checks/built-page.ts';
import { homeOf } from '../home.ts';
import { stopAtProblems } from '../stop-at-problems.ts';
import { pictureFileProblems } from './picture-file-problems.ts';

/** The pictures for links in the order of a build. */
export interface Pictures {
  /** Begins to draw what the pages have listed */
  begin: AstroIntegration;
  /** Notes which picture a page names */
  read: (page: BuiltPage) => void;
  /** Waits until all are written; stops the build where a page names one that is not there, or is none */
  end: AstroIntegration;
}

/** Draws the pictures for links beside what else is done with built pages: no page waits for one, and one core stood idle. */
export function pictures(): Pictures {
  let drawing: Promise<number> | undefined;
  let home = '';
  const pageOf = new Map<string, string>();
  return {
    begin: {
      name: 'pictures',
      hooks: {
        'astro:config:done': ({ config }) => {
          home = homeOf(config);
        },
        'astro:build:done': ({ dir }) => {
          drawing = drawListed(join(fileURLToPath(dir), 'pictures'));
          // What went wrong is thrown where somebody waits, not while something else is checked.
          drawing.catch(() => undefined);
        },
      },
    },
    read: (page) => {
      for (const address of metaOf(page, 'og:image')) pageOf.set(address, page.file);
    },
    end: {
      name: 'pictures',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const drawn = await must(drawing, 'pictures are begun before they end');
          const site = { dist: fileURLToPath(dir), home };
          const problems = [...pageOf].flatMap(([address, page]) => pictureFileProblems(page, address, site));
          stopAtProblems(problems, `Pages name ${count(problems.length, 'picture')} that cannot be shown`);
          logger.info(`${drawn} drawn for links to pages, and every page names one`);
        },
      },
    },
  };
}

/** Draws what the list in a folder names, in the place of the list; says how many. */
async function drawListed(folder: string): Promise<number> {
  const file = join(folder, 'list.json');
  const list: ListedPicture[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const drawn = drawPictures(list.map(([, picture]) => picture));
  for (const [name, picture] of list) {
    const png = await must(drawn.get(picture), 'every picture that is listed is drawn');
    const path = join(folder, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, png);
  }
  return list.length;
}
