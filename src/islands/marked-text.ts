/** An excerpt of Pagefind as nodes: plain text and <mark>, whatever else it may hold is text. */
export function markedText(excerpt: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  const fragment = document.createDocumentFragment();
  for (const node of parsed.childNodes) {
    if (node instanceof HTMLElement && node.tagName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      fragment.append(mark);
    } else fragment.append(node.textContent ?? '');
  }
  return fragment;
}
