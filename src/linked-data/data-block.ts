import type { Graph, Thing } from 'schema-dts';

/** Facts for programs as the text of a JSON-LD block; "<" is written so that no text can end the block. */
export const dataBlock = (things: Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things } satisfies Graph).replaceAll(
    '<',
    '\\u003c',
  );
