import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, test } from 'vitest';
import { referralPdf, referralTitle } from '../../src/practice/referral-pdf.ts';
import { precautions } from './precautions.ts';
import { values } from './values.ts';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'referral-'));
afterAll(() => rm(folder, { recursive: true }));

// scripts/test.ts installs it where it may, and says so where it may not.
const hasPoppler = await run('pdftotext', ['-v']).then(
  () => true,
  () => false,
);

/** What a command of Poppler prints about a PDF. */
async function poppler(command: string, bytes: Uint8Array, ...more: string[]): Promise<string> {
  const file = join(folder, 'form.pdf');
  await writeFile(file, bytes);
  const { stdout, stderr } = await run(command, [file, ...more]);
  expect(stderr).toBe('');
  return stdout;
}

const words = (text: string): string => text.replace(/\s+/g, ' ');

describe.runIf(hasPoppler)('in Poppler', () => {
  test('the form names itself and has its fields', async () => {
    const info = await poppler('pdfinfo', await referralPdf(precautions));
    expect(info).toMatch(new RegExp(`^Title: +${referralTitle}$`, 'm'));
    expect(info).toMatch(/^Form: +AcroForm$/m);
    expect(info).toMatch(/^Pages: +2$/m);
  });

  test('what was filled in on the page shows in the fields', async () => {
    const text = words(
      await poppler('pdftotext', await referralPdf(precautions, { values, ticked: [] }), '-'),
    );
    for (const id of ['patient', 'diagnosis', 'limits', 'region', 'technique', 'referrer', 'npi'])
      expect(text).toContain(words(values[id] ?? ''));
    expect(text).toContain('March 1, 2027');
  });

  test('what a viewer wrote into the blank form shows in the fields', async () => {
    const document = await getDocument({ data: await referralPdf(precautions), verbosity: 0 }).promise;
    const fields = (await (await document.getPage(1)).getAnnotations()) as {
      id: string;
      fieldName: string;
      fieldType: string;
    }[];
    const texts = fields.filter(({ fieldType }) => fieldType === 'Tx');
    for (const { id, fieldName } of texts)
      document.annotationStorage.setValue(id, { value: `in ${fieldName}`.slice(0, 10) });
    const text = words(await poppler('pdftotext', await document.saveDocument(), '-'));
    expect(texts.length).toBeGreaterThan(15);
    for (const { fieldName } of texts) expect(text).toContain(`in ${fieldName}`.slice(0, 10));
  });
});
