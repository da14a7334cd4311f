import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** A file's fields on top and the text below them; a record file is all fields. */
export interface SplitFile {
  head: string;
  body: string;
  /** Lines of the file before the head, and the line on which the body starts */
  linesBefore: number;
  bodyLine: number;
}

/** Splits a file at its lines of ---. Undefined where a guide or question has no fields on top. */
export function splitFile(text: string, ending: string): SplitFile | undefined {
  if (ending === '.yml') return { head: text, body: '', linesBefore: 0, bodyLine: 1 };
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  const [, head = '', body = ''] = match;
  return {
    head,
    body,
    linesBefore: 1,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
  };
}

/** The fields of a file, with what is needed to say on which line each stands. */
export interface Head {
  document: Document;
  /** Line of the file on which a field stands, e.g. ["evidence", 0, "found"]; of its parent where it is missing */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** Reads fields as Astro does: a day without quotes is a point in time. */
export function readHead({ head, linesBefore }: Pick<SplitFile, 'head' | 'linesBefore'>): Head {
  const lineCounter = new LineCounter();
  const document = parseDocument(head, { customTags: ['timestamp'], lineCounter });
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    const at = offsetOf(document.contents, path);
    return at === undefined ? undefined : lineCounter.linePos(at).line + linesBefore;
  };
  return { document, lineOf };
}

/** Where a field starts, or the nearest field above it that is there; undefined for the whole record. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number | undefined {
  let [node, at]: [unknown, number | undefined] = [contents, undefined];
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair =
      isMap(node) && node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    const next = pair ? pair.value : node.get(key, true);
    const start = pair && isNode(pair.key) ? pair.key.range?.[0] : isNode(next) ? next.range?.[0] : undefined;
    if (start === undefined) break;
    [node, at] = [next, start];
  }
  return at;
}
