import type { MarkdownPlugin } from './markdown-plugin.ts';

/** Leads the links of guides, which authors write from the root ("/safety/"), below the folder that the site is served from. */
export const guideLinks = (base: string): MarkdownPlugin => ({
  name: 'guide-links',
  link(node, context) {
    if (/^\/(?!\/)/.test(node.url)) context.setProperty(node, 'url', base.replace(/\/$/, '') + node.url);
  },
});
