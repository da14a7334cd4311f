import { escapeMarkup } from '../lib/markup.ts';
import { absolute } from '../lib/url.ts';
import { site } from '../site.ts';
import { atomText } from './atom.ts';
import { type CorrectionView, correctionLog } from './corrections.ts';

/** The Atom feed of corrections: all of them, since each must reach who read the page before. */
export const correctionsFeedText = async (): Promise<string> =>
  atomText({
    key: 'corrections',
    title: `${site.name}: corrections`,
    description: 'What was wrong on this site, and what it says now.',
    page: '/about/corrections/',
    file: '/corrections.xml',
    items: (await correctionLog()).map((one) => ({
      key: `correction/${one.id}`,
      day: one.date,
      title: `Corrected: ${one.title}`,
      link: absolute(`/about/corrections/#${one.id}`),
      content: contentOf(one),
    })),
  });

const contentOf = ({ kindWords, was, now, links }: CorrectionView): string =>
  [
    `<p>${escapeMarkup(kindWords)}. ${escapeMarkup(was)}</p>`,
    `<p>Now: ${escapeMarkup(now)}</p>`,
    `<ul>${links.map(({ label, path }) => `<li><a href="${escapeMarkup(absolute(path))}">${escapeMarkup(label)}</a></li>`).join('')}</ul>`,
  ].join('');
