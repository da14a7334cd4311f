import type { ForestView } from './forest.ts';
import { type Drawing, drawForest } from './forest-drawing.ts';
import { creditOf } from './forest-files.ts';
import { type Mark, text, wrap } from './forest-marks.ts';

// A file cannot read the site's tokens: its colors for paper, the same as in the light theme.
// Letters are a little smaller than on the page, for a generic typeface may be wide.
const style = `
text{font-family:sans-serif;font-size:12.5px;fill:#13211e}
.title{font-size:19px;font-weight:700}.t-strong,.t-better,.t-worse{font-size:13px;font-weight:700}
.t-better{fill:#165487}.t-worse,.t-quiet,.credit{fill:#55645f}
.paper{fill:#fff}.band{fill:#dcebf6}.limit{fill:none;stroke:#165487;stroke-width:1.5;stroke-dasharray:5 4}
.zero{fill:none;stroke:#13211e;stroke-width:1.75}.grid,.row-rule{fill:none;stroke:#d7dfda}
.ci{fill:none;stroke:#165487;stroke-width:3;stroke-linecap:round}.point{fill:#165487}
.point-open{fill:#fff;stroke:#165487;stroke-width:2.5}
`.trim();

const margin = 24;
const lineHeight = 20;

/** A plot as a file that stands alone: title, sentence, drawing, what the marks mean, and who made it. */
export function forestSvg(plot: ForestView): string {
  const drawing = drawForest(plot, 'wide');
  const head = [
    { className: 'title', lines: wrap(plot.name, 72) },
    { className: 'sentence', lines: wrap(plot.sentence, 110) },
  ];
  const foot = [
    { className: 'sentence', lines: wrap(plot.legend, 110) },
    { className: 'credit', lines: creditOf(plot) },
  ];
  const above = stack(head, margin + 10);
  const below = stack(foot, above.bottom + drawing.height + 20);
  const [width, height] = [drawing.width + 2 * margin, below.bottom];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${forXml(plot.name)}</title>`,
    `<desc id="description">${forXml(plot.sentence)}</desc>`,
    `<style>${style}</style>`,
    `<path class="paper" d="M0 0H${width}V${height}H0Z"/>`,
    ...above.marks.map(print),
    `<g transform="translate(${margin} ${above.bottom})">`,
    ...drawing.marks.map(print),
    '</g>',
    ...below.marks.map(print),
    '</svg>\n',
  ].join('\n');
}

function stack(
  parts: { className: string; lines: string[] }[],
  top: number,
): { marks: Mark[]; bottom: number } {
  let y = top;
  const marks = parts.flatMap(({ className, lines }) => {
    const placed = lines.map((words, at) => text(className, [margin, y + at * lineHeight], words));
    y += lines.length * lineHeight + 8;
    return placed;
  });
  return { marks, bottom: y };
}

const forXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function print({ tag, attributes, text: words }: Drawing['marks'][number]): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${forXml(String(value))}"`);
  return `<${tag}${said.join('')}>${forXml(words ?? '')}</${tag}>`;
}
