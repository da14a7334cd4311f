import { doesStart, installPackages } from './apt.ts';

/** Sees that Poppler is there, which reads the PDF form a second way: Debian's by apt as root; else says what is left out. */
export async function ensurePoppler(): Promise<void> {
  if (await doesStart('pdftotext', '-v')) return;
  await installPackages('poppler-utils');
  if (!(await doesStart('pdftotext', '-v')))
    console.warn('No Poppler (pdftotext) is installed: the PDF form is read with pdf.js and pdf-lib only.');
}
