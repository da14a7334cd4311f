import type { satteri } from '@astrojs/markdown-satteri';

type Options = NonNullable<Parameters<typeof satteri>[0]>;
type MarkdownPlugin = NonNullable<Options['mdastPlugins']>[number];

/** Leads the links of guides, which authors write from the root ("/safety/"), below the folder that the site is served from. */
export const guideLinks = (base: string): MarkdownPlugin => ({
  name: 'guide-links',
  link(node, context) {
    if (/^\/(?!\/)/.test(node.url)) context.setProperty(node, 'url', base.replace(/\/$/, '') + node.url);
  },
});
