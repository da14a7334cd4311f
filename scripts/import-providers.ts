import { readFile, stat } from 'node:fs/promises';
import { type Collector, openCollector, type Wishes } from '../src/import/collect.ts';
import { formatReport } from '../src/import/format-report.ts';
import { ImportInputError } from '../src/import/import-input-error.ts';
import type { PlaceIndex } from '../src/import/place-index.ts';
import { readSuppressed } from '../src/import/suppressed.ts';
import type { SourceContext } from '../src/import/to-provider.ts';
import { siteFacetLabels } from '../src/integrations/finder/finder-labels.ts';
import { readProviders } from '../src/integrations/finder/finder-read-providers.ts';
import { help, type ImportArguments, readArguments } from './import/arguments.ts';
import { checkFiles } from './import/check-files.ts';
import { failureText } from './import/failure.ts';
import { formats } from './import/formats.ts';
import { loadPlaces } from './import/places.ts';
import { showProgress } from './import/progress.ts';
import { readSupplement } from './import/read-supplement.ts';
import { type FileToWrite, writeFiles } from './import/write-files.ts';

/** Reads every file that was named into one providers file and tells what became of every row. */
async function importProviders(asked: ImportArguments): Promise<void> {
  const { out, report, files } = asked;
  const open = formats[asked.kind];
  if (!open)
    throw new ImportInputError(`Found "${asked.kind}", expected one of ${Object.keys(formats).join(', ')}.`);
  const read = [...files, asked.mapping, asked.practiceLocations, asked.supplement, asked.suppress];
  await checkFiles(
    read.filter((file) => file !== undefined),
    asked.earlier,
    report ? [out, report] : [out],
  );

  const collector = openCollector(await readWishes(asked));
  await addEarlier(collector, asked.earlier);
  const sizes = await Promise.all(files.map(async (file) => stat(file)));
  let places: PlaceIndex | undefined;
  const progress = showProgress(
    sizes.map(({ size }) => size),
    process.stderr,
  );
  const sources = await open(files, { ...asked, onProgress: progress.file });
  for (const [at, { sourceName, blocks }] of sources.entries()) {
    const retrieved = asked.retrieved ?? sizes[at]?.mtime.toISOString().slice(0, 10) ?? '';
    let context: SourceContext | undefined;
    for await (const block of blocks)
      for (const row of block) {
        // Takes seconds, so a file of the wrong shape is told before.
        places ??= loadPlaces();
        context ??= { ...asked, places, name: sourceName, retrieved };
        collector.addRow(row, context);
        progress.row();
      }
  }
  progress.end();
  await write(collector, out, report);
}

async function readWishes({ supplement, suppress }: ImportArguments): Promise<Wishes> {
  const { specialty, technique, credential } = siteFacetLabels;
  return {
    ...(supplement && { additions: await readSupplement(supplement) }),
    suppressed: suppress ? readSuppressed(await readFile(suppress, 'utf8'), suppress) : new Set(),
    knownIds: {
      specialties: new Set(Object.keys(specialty.values)),
      techniques: new Set(Object.keys(technique.values)),
      credentials: new Set(Object.keys(credential.values)),
    },
  };
}

async function addEarlier(collector: Collector, files: readonly string[]): Promise<void> {
  for (const file of files)
    for await (const provider of readProviders(file)) {
      if (provider.sample)
        throw new ImportInputError(
          `${file}: found the invented provider "${provider.id}", expected real ones only.`,
        );
      collector.addEarlier(provider);
    }
}

async function write(collector: Collector, out: string, report: string | undefined): Promise<void> {
  const old = await stat(out).catch(() => undefined);
  function* lines(): Generator<string> {
    yield* collector.lines();
    if (collector.report().written === 0 && old && old.size > 0) throw new NobodyLeftError();
  }
  const reportFile: FileToWrite[] = report
    ? [[report, () => [JSON.stringify(collector.report(), null, 2)]]]
    : [];
  try {
    await writeFiles([[out, lines], ...reportFile]);
  } catch (error) {
    if (!(error instanceof NobodyLeftError)) throw error;
    await writeFiles(reportFile);
    console.log(formatReport(collector.report()));
    throw new ImportInputError(
      `${out}: found nobody to write, expected at least one provider in place of the old file, which is as it was.`,
    );
  }
  console.log(`${formatReport(collector.report())}\n\nWritten to ${out}`);
}

/** The result would put nobody in the place of people. */
class NobodyLeftError extends Error {}

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked === 'help') console.log(help);
  else await importProviders(asked);
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
}
