/**
 * A page that is laid out part by part while it arrives, and not as a whole before its first paint: what a parser has read is measured, and to
 * be measured it must be laid out. The emergency line and the header come alone, as the first letters of each kind cost most.
 */
export const laidOutEarly = (html: string): string =>
  html
    .replace('</head>', `<script>${measureWhatComes}</script></head>`)
    .replace('</aside>', `</aside><script>${measure}</script>`)
    .replace('</header>', `</header><script>${measure}</script>`);

const measure = 'document.body.offsetHeight';

/** Until the parser has read all. */
const measureWhatComes = `{let o=new MutationObserver(()=>document.body?.offsetHeight);o.observe(document,{childList:!0,subtree:!0});document.addEventListener("readystatechange",()=>o.disconnect(),{once:!0})}`;
