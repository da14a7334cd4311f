/** One sentence for people about whatever stopped an import; a fault of the program keeps its trace. */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const said = code && sentences[code];
  if (said) return `${path ? `${path}: ` : ''}${said}`;
  return ['ImportInputError', 'ProviderFileError'].includes(error.name) || code
    ? error.message
    : (error.stack ?? error.message);
}

const sentences: Record<string, string> = {
  ENOENT: 'found no such file, expected one that exists.',
  EISDIR: 'found a folder, expected a file.',
  EACCES: 'found no right to use this file, expected one that may be read and written.',
  ENOSPC:
    'found no space left on the disk, expected room for the new file beside the old one; the old file is as it was.',
};
