import type { AstroIntegration, ViteUserConfig } from 'astro';

/**
 * Lets the browser's own `import()` load the parts that are loaded on demand. Vite wraps it in 1 kB of code that fetches a part's
 * stylesheets and further files first; ours need none of that, and a part with a stylesheet stops the build.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => updateConfig({ vite }),
    },
  };
}

// Vite has no option that leaves its wrapper out (vitejs/vite#13952), so its module is replaced by one that only imports.
const wrapperId = '\0vite/preload-helper.js';

const vite: ViteUserConfig = {
  plugins: [
    {
      name: 'plain-imports',
      apply: 'build',
      enforce: 'pre',
      applyToEnvironment: ({ name }) => name === 'client',
      configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
      load: (id) => (id === wrapperId ? 'export const __vitePreload = (load) => load();' : undefined),
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle))
          if (part.type === 'chunk' && part.isDynamicEntry && part.viteMetadata?.importedCss.size)
            this.error(
              `${part.name}: found a stylesheet in a part that is loaded on demand, expected it on the page.`,
            );
      },
    },
  ],
};
