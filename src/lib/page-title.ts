/** Longer titles are cut by search engines and by browsers' tabs. */
export const longestTitle = 65;

/** A page's title for tabs and search results, at most 65 characters: with the site's name where there is room, and without its middle where even the title has none: two long ones may begin alike. */
export function pageTitle(title: string, siteName: string): string {
  const whole = `${title} | ${siteName}`;
  if (whole.length <= longestTitle) return whole;
  return title.length <= longestTitle ? title : withoutMiddle(title, longestTitle);
}

/** The beginning and the end of a text, at words, with "…" between. */
function withoutMiddle(text: string, most: number): string {
  const start = cutAtWord(text, Math.ceil(most * 0.6));
  return `${start} ${text.slice(start.length + 1 - most).replace(/^\S*\s+/, '')}`;
}

/** A text of at most `most` characters: cut behind a word, with "…" in place of the rest. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const words = /\s/.test(start) ? start.replace(/\s+\S*$/, '') : start.slice(0, -1);
  return `${words.replace(/[\s,.:;]+$/, '')}…`;
}
