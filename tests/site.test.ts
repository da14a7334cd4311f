import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { icons } from '../src/components/site/icons.ts';
import { site } from '../src/site.ts';
import { files } from './source-files.ts';

// Cure for a failure: take the name from src/site.ts, the color from src/styles/palette.css.
const read = (file: string): string => readFileSync(file, 'utf8');
const colorsIn = (text: string): string[] => text.match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi) ?? [];
const palette = new Set(colorsIn(read('src/styles/palette.css')));
const styles = readdirSync('src/styles').filter((name) => name.endsWith('.css'));

describe('the name of the site', () => {
  test('stands in src/site.ts and nowhere else in the code', () => {
    const others = files.filter((file) => file !== 'src/site.ts' && read(file).includes(site.name));
    expect(others).toEqual([]);
  });

  test('is not in the mark, which anybody may redraw', () => {
    expect(read('public/favicon.svg')).not.toContain(site.name);
  });
});

describe('the settings', () => {
  test('are addresses that a reader can use', () => {
    expect(new URL(site.url).protocol).toBe('https:');
    expect(new URL(site.repository).protocol).toBe('https:');
    expect(site.contact).toMatch(/^[\w.+-]+@[\w.-]+\.\w+$/);
  });
});

describe('the look of the site', () => {
  test('takes its colors from the palette alone; paper is black on white', () => {
    expect(styles.length).toBeGreaterThan(20);
    const typed = styles.filter(
      (name) =>
        name !== 'palette.css' && name !== 'print.css' && colorsIn(read(`src/styles/${name}`)).length > 0,
    );
    expect(typed).toEqual([]);
  });

  test('has one mark: the icon of the browser tab is the one of the header, in colors of the palette', () => {
    const favicon = read('public/favicon.svg');
    expect(icons.mark.map(([, { d = '' }]) => d).filter((d) => !favicon.includes(d))).toEqual([]);
    expect(colorsIn(favicon).filter((color) => !palette.has(color))).toEqual([]);
  });

  test('is that of drawings which leave the site, too', () => {
    const typed = colorsIn(read('src/views/forest-svg.ts')).filter((color) => color !== '#fff');
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.filter((color) => !palette.has(color))).toEqual([]);
  });
});
