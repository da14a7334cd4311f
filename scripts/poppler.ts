import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { run } from './run.ts';

const isThere = (): Promise<boolean> =>
  promisify(execFile)('pdftotext', ['-v'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );

/** Sees that Poppler is there, which reads the PDF form a second way: Debian's by apt as root; else says what is left out. */
export async function ensurePoppler(): Promise<void> {
  if (await isThere()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet)
      .then(() => run('apt-get', ['install', '-y', '-qq', 'poppler-utils'], quiet))
      .catch((error: unknown) => console.warn(String(error)));
  }
  if (!(await isThere()))
    console.warn('No Poppler (pdftotext) is installed: the PDF form is read with pdf.js and pdf-lib only.');
}
