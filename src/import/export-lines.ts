import { downloadShapes } from '../finder/downloads.ts';
import type { Provider } from '../finder/schema/provider.ts';
import { bundleFrame, planNetEntries } from './plan-net.ts';

/** The formats that a providers file is exported to. */
export const exportShapes = {
  ...downloadShapes,
  fhir: { ...bundleFrame, line: (provider: Provider) => planNetEntries(provider).join(bundleFrame.between) },
} as const;

export type ExportFormat = keyof typeof exportShapes;

/** The lines of an export without their line breaks, one provider at a time: memory stays the same for any number. */
export async function* exportLines(
  providers: AsyncIterable<Provider> | Iterable<Provider>,
  format: ExportFormat,
): AsyncGenerator<string> {
  const { start, between, end, line } = exportShapes[format];
  yield withoutBreaks(start);
  let last: string | undefined;
  for await (const provider of providers) {
    if (last !== undefined) yield last + withoutBreaks(between);
    last = withoutBreaks(line(provider));
  }
  if (last !== undefined) yield last;
  if (end) yield withoutBreaks(end);
}

const withoutBreaks = (text: string): string => text.replace(/^\n|\n$/g, '');
