import type { satteri } from '@astrojs/markdown-satteri';

type Options = NonNullable<Parameters<typeof satteri>[0]>;
type Entry = NonNullable<Options['mdastPlugins']>[number];

/** A plugin of the Markdown pipeline that guides and questions go through. */
export type MarkdownPlugin = Exclude<Extract<Entry, { name: string }>, (...args: never[]) => unknown>;

type Hook = NonNullable<MarkdownPlugin['before']>;

/** The tree of one document, and what a plugin may ask and do. */
export type MarkdownRoot = Parameters<Hook>[0];
export type MarkdownContext = Parameters<Hook>[1];

/** Any node below the root. */
export type MarkdownNode = MarkdownRoot['children'][number];
