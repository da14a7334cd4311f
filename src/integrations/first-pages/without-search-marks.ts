/** A page without what only the index of the search reads, once that is made. */
export const withoutSearchMarks = (html: string): string =>
  html.replace(/<script.*?<\/script>|<[a-z][^>]*>/gs, (part) => {
    if (part.startsWith('<script')) return part;
    const bare = part.replace(/ data-pagefind-[a-z]+(="[^"]*")?/g, '');
    return part.startsWith('<main ') ? bare.replace(named, '') : bare;
  });

/** What the marks on the main part name. */
const named = / data-(certainty|until|kind|aliases|ids)(="[^"]*")?/g;
