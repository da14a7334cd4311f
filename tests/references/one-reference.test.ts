import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import '../../src/references/reference-styles.ts';
import { itemOf } from '../../src/views/citation-item.ts';
import { records } from '../views/read-back.ts';

// As the package has them on disk: in memory it holds those that were cut.
const file = createRequire(import.meta.url).resolve('@citation-js/plugin-csl/lib/styles.json');
const wholeStyles: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
const { styles } = plugins.config.get('@csl');

test.each(['apa', 'vancouver'])(
  'the part of %s that is kept formats each citation of the site as the whole style does',
  (style) => {
    styles.add(`whole ${style}`, wholeStyles[style]);
    expect(styles.get(style).length).toBeLessThan(styles.get(`whole ${style}`).length);
    const formatted = (template: string) =>
      records.map((record) =>
        plugins.output.format('bibliography', [itemOf(record)], { template, lang: 'en-US', format: 'text' }),
      );
    expect(formatted(style)).toEqual(formatted(`whole ${style}`));
  },
);
