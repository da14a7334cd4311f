import { expect, test } from 'vitest';
import { references } from '../../src/integrations/references.ts';
import { formatReference, referenceStyles } from '../../src/references/reference-styles.ts';
import { itemOf } from '../../src/views/citation-item.ts';
import { records } from '../views/read-back.ts';

/** The text of the module that pages are given. */
async function moduleIn(command: 'build' | 'dev'): Promise<string> {
  const [one, two] = records;
  if (!one || !two) throw new Error('found no two citations, expected some to format');
  const { hooks } = references([one, two].map((data) => ({ id: data.id, file: '', body: '', data })));
  let text = '';
  await (hooks['astro:config:setup'] as (given: object) => void)({
    command,
    updateConfig: async ({ vite: { plugins } }: { vite: { plugins: Plugin[] } }) => {
      const [plugin] = plugins;
      const id = plugin?.resolveId('virtual:references') ?? '';
      expect(plugin?.resolveId('virtual:other')).toBeUndefined();
      expect(await plugin?.load('other')).toBeUndefined();
      text = (await plugin?.load(id)) ?? '';
    },
  });
  await expect.poll(() => text).not.toBe('');
  return text;
}

interface Plugin {
  resolveId: (id: string) => string | undefined;
  load: (id: string) => Promise<string | undefined>;
}

test('a build hands its pages every reference in every style, as each is formatted alone', async () => {
  const text = await moduleIn('build');
  const formatted = JSON.parse(text.replace('export const formatted = ', ''));
  for (const style of referenceStyles)
    expect(formatted[style]).toEqual(
      Object.fromEntries(records.slice(0, 2).map((one) => [one.id, formatReference(itemOf(one), style)])),
    );
});

test('in development pages are handed none', async () => {
  expect(await moduleIn('dev')).toBe('export const formatted = undefined');
});
