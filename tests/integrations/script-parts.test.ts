import { expect, test } from 'vitest';
import { scriptParts } from '../../src/integrations/script-parts.ts';

/** The part of the bundler's plugin that looks at what was made. */
interface Plugin {
  name: string;
  generateBundle(this: { error(text: string): never }, options: object, bundle: object): void;
}

function plugin(): Plugin {
  let given: { vite?: { plugins?: unknown[] } } = {};
  const updateConfig = (config: typeof given) => {
    given = config;
    return config;
  };
  const setup = scriptParts().hooks['astro:config:setup'] as (options: object) => void;
  setup({ updateConfig });
  return given.vite?.plugins?.[0] as Plugin;
}

const check = (isDynamicEntry: boolean, stylesheets: string[]) => () =>
  plugin().generateBundle.call(
    {
      error: (text) => {
        throw new Error(text);
      },
    },
    {},
    {
      'map.js': {
        type: 'chunk',
        name: 'map',
        code: '',
        imports: [],
        isDynamicEntry,
        viteMetadata: { importedCss: new Set(stylesheets) },
      },
      'map.css': { type: 'asset' },
    },
  );

test('a part that is loaded on demand must not have a stylesheet, which nothing would load', () => {
  expect(check(true, ['map.css'])).toThrow('map: found a stylesheet');
  expect(check(true, [])).not.toThrow();
  expect(check(false, ['map.css'])).not.toThrow();
});
