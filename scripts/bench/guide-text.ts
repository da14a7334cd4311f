import { createRequire } from 'node:module';

/** One guide as an author would write it down for another site: no more than its words, tables and drawings. */
export interface GuideText {
  title: string;
  description: string;
  markdown: string;
}

/** What Turndown has, as far as it is used; its package has no types, and is there only for the bench. */
interface Turndown {
  turndown(html: string): string;
  remove(filter: (node: HTMLElement) => boolean): void;
  keep(filter: (node: HTMLElement) => boolean): void;
  use(plugin: unknown): void;
}

/** Reads built guides; `folder` has the packages that turn HTML into Markdown. */
export function guideReader(folder: string): (html: string) => GuideText {
  const require = createRequire(`${folder}/package.json`);
  const Service = require('turndown') as new (options: Record<string, string>) => Turndown;
  const { gfm } = require('@joplin/turndown-plugin-gfm') as { gfm: unknown };
  const turndown = new Service({ headingStyle: 'atx', codeBlockStyle: 'fenced' });
  turndown.use(gfm);
  turndown.remove(isLeftOut);
  turndown.keep(isDrawing);
  return (html) => {
    const article = /<article class="page-main">.*<\/article>/s.exec(html)?.[0];
    if (!article) throw new Error('found no <article class="page-main">, expected a built guide');
    return {
      title: textOf(html, /<h1[^>]*>(.*?)<\/h1>/s),
      description: textOf(html, /<meta name="description" content="([^"]*)"/),
      markdown: turndown.turndown(article.replace(/<h1.*?<\/h1>/s, '')),
    };
  };
}

/** What a reader sees only when something is overdue or chosen, and what only programs read; Starlight prints the title by itself. */
const isLeftOut = (node: HTMLElement): boolean =>
  /^(SCRIPT|LEVEL-SWITCH|BUTTON)$/.test(node.nodeName) || node.hasAttribute('hidden');

const isDrawing = ({ nodeName }: HTMLElement): boolean => nodeName.toLowerCase() === 'svg';

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };

const textOf = (html: string, pattern: RegExp): string =>
  (pattern.exec(html)?.[1] ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/&([#\w]+);/g, (entity, name: string) => names[name] ?? entity);
