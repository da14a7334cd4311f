import { createRequire } from 'node:module';

/** The part of a built page that is its guide. */
export function guideIn(html: string): string {
  const article = /<article class="page-main"[^>]*>.*<\/article>/s.exec(html)?.[0];
  if (!article) throw new Error('found no <article class="page-main">, expected a built guide');
  return article;
}

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
  const Service = require('turndown') as new (options: object) => Turndown;
  const { gfm } = require('@joplin/turndown-plugin-gfm') as { gfm: unknown };
  const turndown = new Service({
    headingStyle: 'atx',
    // A drawing without letters is no blank.
    blankReplacement: (_: string, node: HTMLElement) => (isDrawing(node) ? node.outerHTML : ''),
  });
  turndown.use(gfm);
  turndown.remove(isLeftOut);
  turndown.keep(isDrawing);
  return (html) => {
    return {
      title: textOf(html, /<h1[^>]*>(.*?)<\/h1>/s),
      description: textOf(html, /<meta name="description" content="([^"]*)"/),
      markdown: turndown.turndown(guideIn(html).replace(/<h1.*?<\/h1>/s, '')),
    };
  };
}

/** How many words stand in a part of a page, those in drawings left out. */
export const countWords = (html: string): number =>
  html
    .replace(/<(script|svg)[\s>].*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;

/** What a reader sees only when something is overdue or chosen, and what only programs read; Starlight prints the title by itself. */
const isLeftOut = (node: HTMLElement): boolean =>
  /^(SCRIPT|LEVEL-SWITCH|BUTTON)$/.test(node.nodeName) || node.hasAttribute('hidden');

/** Plots, strips and figures; marks beside words say nothing that the words do not. */
const isDrawing = (node: HTMLElement): boolean =>
  node.nodeName.toLowerCase() === 'svg' && node.getAttribute('role') === 'img';

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };

const textOf = (html: string, pattern: RegExp): string =>
  (pattern.exec(html)?.[1] ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/&([#\w]+);/g, (entity, name: string) => names[name] ?? entity);
